"""Checks an archive on a Spark cluster: every partition is piped through `wirelint batch`.

spark-submit --master spark://HOST:7077 check.py stories.ndjson findings --partitions 200 --options "--style ap"

Wirelint (Node 20 and the npm package) is on every machine. A task that dies is done again, and what it had
printed is thrown away: nothing is lost, nothing is there twice.
"""
import argparse
import sys

from pyspark import SparkContext

given = argparse.ArgumentParser()
given.add_argument("stories")
given.add_argument("out")
given.add_argument("--partitions", type=int, default=200, help="some thousand stories in each")
given.add_argument("--wirelint", default="wirelint")
given.add_argument("--options", default="", help="of wirelint batch")
asked = given.parse_args()

context = SparkContext(appName="wirelint")
stories = context.textFile(asked.stories, asked.partitions).filter(lambda line: line.strip())
# Spark gives a task one core. Whatever ends the command before its time fails the task, which is then tried again.
command = f"{asked.wirelint} batch --concurrency off {asked.options}"
stories.pipe(command, checkCode=True).saveAsTextFile(asked.out)

come, gone = stories.count(), context.textFile(asked.out).count()
print(f"{come} stories, {gone} records")
sys.exit(0 if come == gone else 1)
