import assert from 'node:assert/strict'
import { couldBe, scriptOf } from './native-scripts.ts'

const one = [
  'Сергей Шойгу|Sergei Shoigu',
  'Сергей Шойгу|Sergey Shoygu',
  'Володимир Зеленський|Volodymyr Zelenskyy',
  'Олег Марченко|Oleh Marchenko',
  'Харків|Kharkiv',
  'Ксения Собчак|Ksenia Sobchak',
  'Αλέξης Τσίπρας|Alexis Tsipras',
  'Γιώργος Παπανδρέου|Yorgos Papandreou',
  '김정은|Kim Jong Un',
  '박근혜|Park Geun-hye',
  '윤석열|Yoon Suk Yeol',
  'بشار الأسد|Bashar al-Assad',
  'محمد بن سلمان|Mohammed bin Salman',
  'عبد الفتاح السيسي|Abdel Fattah al-Sisi',
  'قاسم سليماني|Qasem Soleimani',
  'בנימין נתניהו|Benjamin Netanyahu',
  'יאיר לפיד|Yair Lapid',
  'მიხეილ სააკაშვილი|Mikheil Saakashvili',
  'Նիկոլ Փաշինյան|Nikol Pashinyan',
  'नरेन्द्र मोदी|Narendra Modi',
  'しんぞう|Shinzo'
]

const two = [
  'Сергей Шойгу|Sergei Lavrov',
  'Олег Марченко|Olga Marchenko',
  'Иванов|Ivanova',
  '김정은|Kim Jong Il',
  '김정은|Moon Jae-in',
  'Αλέξης Τσίπρας|Kyriakos Mitsotakis',
  'بشار الأسد|Maher al-Assad',
  'משה כחלון|Moshe Dayan',
  'ნიკოლოზ|Giorgi',
  'नरेन्द्र मोदी|Rahul Gandhi',
  'たけし|Takashi'
]

describe('a name beside its own script', () => {
  for (const pair of one)
    it(`${pair} are one`, () => assert.equal(couldBe(...(pair.split('|') as [string, string])), true))
  for (const pair of two)
    it(`${pair} are two`, () => assert.equal(couldBe(...(pair.split('|') as [string, string])), false))
  for (const native of ['習近平', 'ไทย', 'Xi', '', '2024'])
    it(`nothing is said of “${native}”`, () => assert.equal(couldBe(native, 'Xi Jinping'), undefined))

  it('knows a script by its letters, all of them', () => {
    assert.equal(scriptOf('Шойгу, С.'), 'cyrillic')
    assert.equal(scriptOf('Шойгу Shoigu'), undefined)
  })
})
