import assert from 'node:assert/strict'
import { type FullName, surnameForms } from './surname-forms.ts'
import { familyFirst } from './syllables.ts'

const nameOf = (written: string): FullName => {
  const [title, name = ''] = written.includes(': ') ? written.split(': ') : [undefined, written]
  const parts = name.split(' ')
  const suffix = /^(?:Jr\.|Sr\.|[IVX]+)$/.test(parts.at(-1)!) ? parts.pop() : undefined
  return { parts, familyFirst: familyFirst(parts), ...(suffix && { suffix }), ...(title && { title }) }
}

/** A name, with its title before a colon, and the forms that a later reference may take, the likeliest first. */
const names: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'Chinese, and Westernised orders': [
    ['Xi Jinping', 'Xi'],
    ['Ouyang Nana', 'Ouyang'],
    ['Sima Nan', 'Sima'],
    ['Zhuge Liang', 'Zhuge'],
    ['Lai Ching-te', 'Lai'],
    ['Tung Chee-hwa', 'Tung'],
    ['Wen Jiabao', 'Wen'],
    ['John Lee Ka-chiu', 'Lee'],
    ['Eddie Chu Hoi-dick', 'Chu'],
    ['Jerry Yang', 'Yang'],
    ['Yo-Yo Ma', 'Ma'],
    ['Jimmy Lai', 'Lai'],
    ['Jeremy Lin', 'Lin'],
    ['Michelle Yeoh', 'Yeoh']
  ],
  Korean: [
    ['Kim Jong Un', 'Kim'],
    ['Ban Ki-moon', 'Ban'],
    ['Yoon Suk Yeol', 'Yoon'],
    ['Kim Keon Hee', 'Kim'],
    ['Kim Go Eun', 'Kim'],
    ['Kim Ok-vin', 'Kim'],
    ['Kim Yeon Koung', 'Kim'],
    ['Kim Gavin', 'Gavin'],
    ['Namgung Min', 'Namgung'],
    ['Moon Jae-in', 'Moon'],
    ['Chloe Kim', 'Kim']
  ],
  Japanese: [
    ['Shinzo Abe', 'Abe'],
    ['Shohei Ohtani', 'Ohtani'],
    ['Naomi Osaka', 'Osaka']
  ],
  Vietnamese: [
    ['Nguyen Phu Trong', 'Trong|Nguyen'],
    ['To Lam', 'Lam'],
    ['Vo Nguyen Giap', 'Giap|Vo'],
    ['Ngo Dinh Diem', 'Diem|Ngo'],
    ['Pham Minh Chinh', 'Chinh|Pham'],
    ['Ho Chi Minh', 'Ho|Minh'],
    ['Nguyen Trai', 'Trai|Nguyen'],
    ['Stephanie Nguyen', 'Nguyen']
  ],
  Burmese: [
    ['Min Aung Hlaing', 'Min Aung Hlaing|Hlaing'],
    ['Aung San Suu Kyi', 'Aung San Suu Kyi|Suu Kyi|Kyi'],
    ['Thein Sein', 'Thein Sein|Sein'],
    ['U Thant', 'Thant'],
    ['Daw Khin Kyi', 'Khin Kyi|Kyi']
  ],
  'Thai, Lao and Khmer': [
    ['Thaksin Shinawatra', 'Thaksin|Shinawatra'],
    ['Prayuth Chan-ocha', 'Prayuth|Chan-ocha'],
    ['Thongloun Sisoulith', 'Thongloun|Sisoulith'],
    ['Hun Sen', 'Hun Sen|Sen|Hun'],
    ['Sam Rainsy', 'Sam Rainsy|Rainsy|Sam'],
    ['Sam Smith', 'Smith'],
    ['Kem Sokha', 'Kem Sokha|Sokha|Kem']
  ],
  'Indonesian and Malay': [
    ['Joko Widodo', 'Widodo'],
    ['Prabowo Subianto', 'Subianto'],
    ['Anwar Ibrahim', 'Anwar|Ibrahim'],
    ['Anwar Sadat', 'Sadat'],
    ['Najib Razak', 'Najib|Razak'],
    ['Najib Mikati', 'Mikati'],
    ['Mahathir Mohamad', 'Mahathir|Mohamad'],
    ['Siti binti Kasim', 'Siti|binti Kasim']
  ],
  Arabic: [
    ['Bashar al-Assad', 'al-Assad'],
    ['Abu Hamza', 'Abu Hamza'],
    ['Abu Hamza al-Masri', 'Abu Hamza|al-Masri'],
    ['Osama bin Laden', 'bin Laden|Osama'],
    ['Crown Prince: Mohammed bin Salman', 'Mohammed|bin Salman'],
    ['Sheikh: Tamim bin Hamad Al Thani', 'Tamim|bin Hamad|Al Thani'],
    ['Sheikh: Mohammed Al Nahyan', 'Mohammed|Al Nahyan'],
    ['Saddam Hussein', 'Hussein'],
    ['Abdel Fattah el-Sissi', 'el-Sissi']
  ],
  'Persian, Turkish, Afghan, Pakistani': [
    ['Hassan Rouhani', 'Rouhani'],
    ['Reza Ghorbani-Nejad', 'Ghorbani-Nejad'],
    ['Recep Tayyip Erdogan', 'Erdogan'],
    ['Hamid Karzai', 'Karzai'],
    ['Imran Khan', 'Khan']
  ],
  'Ethiopian and Eritrean': [
    ['Abiy Ahmed', 'Abiy|Ahmed'],
    ['Tedros Adhanom Ghebreyesus', 'Tedros|Ghebreyesus'],
    ['Isaias Afwerki', 'Isaias|Afwerki'],
    ['Sahle-Work Zewde', 'Sahle-Work|Zewde']
  ],
  'Icelandic, Mongolian, Tibetan, Hungarian': [
    ['Katrin Jakobsdottir', 'Jakobsdottir'],
    ['Khaltmaagiin Battulga', 'Battulga'],
    ['Penpa Tsering', 'Penpa Tsering|Tsering|Penpa'],
    ['Viktor Orban', 'Orban'],
    ['Orban Viktor', 'Orban|Viktor']
  ],
  'Spanish and Portuguese': [
    ['Gabriel García Márquez', 'García Márquez|Márquez|García'],
    ['Andrés Manuel López Obrador', 'López Obrador|Obrador|López'],
    ['José Luis Rodríguez Zapatero', 'Zapatero|Rodríguez Zapatero|Rodríguez'],
    ['Claudia Sheinbaum Pardo', 'Sheinbaum|Sheinbaum Pardo|Pardo'],
    ['Juan Carlos Varela', 'Varela'],
    ['Pedro Sanchez', 'Sanchez'],
    ['Luiz Inacio Lula da Silva', 'da Silva|Lula'],
    ['Jose Eduardo dos Santos', 'dos Santos'],
    ['Dilma Rousseff', 'Rousseff']
  ],
  'Dutch, Flemish, French, German': [
    ['Robin van Persie', 'van Persie'],
    ['Jan van der Berg', 'van der Berg'],
    ['Kevin De Bruyne', 'De Bruyne'],
    ['Charles de Gaulle', 'de Gaulle'],
    ['Marine Le Pen', 'Le Pen'],
    ['Ursula von der Leyen', 'von der Leyen']
  ],
  'South Asian': [
    ['M.K. Stalin', 'Stalin'],
    ['Manmohan Singh', 'Singh'],
    ['Harmanpreet Kaur', 'Kaur']
  ],
  'Sovereigns, clergy, one name': [
    ['Pope: John Paul II', 'John Paul'],
    ['King: Mohammed VI', 'Mohammed'],
    ['Queen: Elizabeth II', 'Elizabeth'],
    ['Sister: Agatha', 'Agatha'],
    ['Pele', 'Pele']
  ],
  English: [
    ['Ferdinand Marcos Jr.', 'Marcos'],
    ['John Rockefeller III', 'Rockefeller'],
    ['Helena Bonham Carter', 'Bonham Carter|Carter'],
    ['Iain Duncan Smith', 'Duncan Smith|Smith'],
    ['Mary Wells Lawrence', 'Lawrence|Wells Lawrence'],
    ['George W. Bush', 'Bush'],
    ['Sarah Jessica Parker', 'Parker']
  ]
}

describe('what somebody is called for short', () => {
  for (const [culture, rows] of Object.entries(names))
    for (const [name, expected] of rows)
      it(`${culture}: ${name}`, () =>
        assert.equal(
          surnameForms(nameOf(name))
            .map(form => form.join(' '))
            .join('|'),
          expected
        ))
})
