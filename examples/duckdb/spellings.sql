-- The spellings of one person over the years, from the mentions of an archive:
--
--   wirelint batch --emit mentions < stories.ndjson > mentions/2014.ndjson   (and so on, or in shards)
--   duckdb -c "set variable mentions = 'mentions/*.ndjson'; set variable person = 'Kim Jong Un'" -f spellings.sql
--
-- Each row: one spelling of the full name, how often and in how many stories it stands, when first and last, and in
-- which years. A spelling is found by its key, that of the consonants; and by its letters, where no more than one is
-- another than in the name that is asked for, or two have changed places: `Dana Malowe` has lost a consonant. Of names
-- that are hardly one person, `likeness` is low: see `least`.

-- Names that are further apart are other people’s.
set variable least = coalesce(getvariable('least'), 0.85);

create or replace temp macro plain(name) as lower(strip_accents(name));

-- One row a mention. A record that is an error has none.
create or replace temp table mention as
select id as story, try_cast("date" as date) as day, unnest(mentions, recursive := true)
from read_ndjson(
  getvariable('mentions'),
  columns = {
    id: 'varchar',
    "date": 'varchar',
    mentions: 'struct(person varchar, "key" varchar, surface varchar, "by" varchar, title varchar, age integer,
                      "start" integer, "end" integer, inSpeech boolean)[]'
  },
  maximum_object_size = 67108864
);

with
  -- The keys of the name that is asked for, however often it is misspelled itself.
  asked as (
    select distinct "key" from mention where person = getvariable('person')
  ),
  -- In a short name one letter makes another: `Bo Li`, `Bo Lu`. What begins otherwise is not looked at, for time’s sake.
  near as (
    select surface
    from (select distinct surface from mention where "by" = 'full')
    where length(getvariable('person')) >= 8
      and left(plain(surface), 1) = left(plain(getvariable('person')), 1)
      and abs(length(surface) - length(getvariable('person'))) <= 1
      and damerau_levenshtein(plain(surface), plain(getvariable('person'))) <= 1
  ),
  -- A spelling in full; what a story calls the person later says nothing of it.
  spelled as (
    select
      surface as spelling,
      count(*) as mentions,
      count(distinct story) as stories,
      min(day) as first,
      max(day) as last,
      count(*) filter (where inSpeech) as in_speech,
      mode(title) as title,
      histogram(year(day)) as years
    from mention
    where "by" = 'full' and ("key" in (select "key" from asked) or surface in (select surface from near))
    group by spelling
  )
select
  spelling,
  mentions,
  round(100.0 * mentions / sum(mentions) over (), 1) as percent,
  stories,
  first,
  last,
  in_speech,
  title,
  round(jaro_winkler_similarity(plain(spelling), plain(getvariable('person'))), 3) as likeness,
  years
from spelled
where jaro_winkler_similarity(plain(spelling), plain(getvariable('person'))) >= getvariable('least')
order by mentions desc, spelling;
