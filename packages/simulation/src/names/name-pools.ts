/** Where a family's names come from. A pool of names, not a claim about anybody. */
export const CULTURES = [
  "british",
  "muslim_south_asian",
  "sikh",
  "hindu",
  "polish",
  "irish",
  "arabic",
  "somali",
  "welsh",
] as const;

export type Culture = (typeof CULTURES)[number];

/** Names most common first. */
export interface NamePool {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly surnames: readonly string[];
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** All pools but the British one, which goes by decade. */
export const NAME_POOLS: Readonly<Record<Exclude<Culture, "british">, NamePool>> = {
  muslim_south_asian: {
    female: list(`Fatima Aisha Shazia Nasreen Ayesha Zainab Maryam Saima Samina Rukhsana Farzana
      Shabana Nazia Khadija Sadia Parveen Yasmin Rubina Tahira Noreen Hafsa Amina Iqra Humaira
      Sumaiya Nusrat Rehana Bushra Kiran Mehwish`),
    male: list(`Mohammed Muhammad Imran Ahmed Ali Tariq Khalid Asif Nadeem Usman Bilal Hassan
      Hamza Zahid Shahid Javed Abdul Rashid Saqib Adnan Faisal Naveed Waqar Arshad Kashif Haroon
      Ibrahim Yusuf Umar Amir`),
    surnames: list(`Khan Hussain Ahmed Ali Begum Mahmood Akhtar Iqbal Malik Shah Rahman Miah Bibi
      Mirza Chaudhry Butt Aziz Islam Uddin Rashid Qureshi Sheikh Hassan Siddique Javed`),
  },
  sikh: {
    female: list(`Manjit Harpreet Jaswinder Balwinder Gurpreet Surinder Rajinder Kulwinder Parminder
      Simran Sukhwinder Amarjit Navdeep Baljit Jasmeet Kiranjit Ravinder Mandeep`),
    male: list(`Gurpreet Harjit Balwinder Jaswinder Manjit Sukhdev Rajinder Amarjit Surinder Mandeep
      Jagdeep Hardeep Kulwant Avtar Satnam Ranjit Gurdeep Arjan Jasdeep`),
    surnames: list(`Singh Gill Sandhu Dhillon Sidhu Grewal Bains Johal Atwal Sahota Dhaliwal`),
  },
  hindu: {
    female: list(`Priya Anita Sunita Meena Nisha Kavita Deepa Rekha Asha Usha Pooja Hema Jyoti
      Bhavna Shilpa Geeta Neha Anjali Lata Divya`),
    male: list(`Raj Sanjay Anil Vijay Amit Rakesh Suresh Ashok Dinesh Nilesh Kiran Rahul Manish Hitesh
      Vikram Arjun Mahesh Deepak Ajay Jayesh`),
    surnames:
      list(`Patel Shah Sharma Mistry Desai Joshi Parmar Kumar Chauhan Solanki Mehta Rana Gupta
      Lad Modi Naik`),
  },
  polish: {
    female:
      list(`Anna Katarzyna Agnieszka Magdalena Joanna Monika Małgorzata Aleksandra Ewa Karolina
      Justyna Beata Dorota Natalia Zofia Iwona Marta Paulina Julia Wanda`),
    male: list(`Piotr Krzysztof Tomasz Paweł Marcin Michał Jakub Łukasz Adam Marek Grzegorz Mateusz
      Andrzej Wojciech Rafał Dariusz Kamil Jan Stanisław Zbigniew`),
    surnames:
      list(`Nowak Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak
      Dąbrowski Kozłowski Mazur Jankowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski
      Pawłowski Zając Król Wieczorek Wróbel Stępień Malinowski`),
  },
  irish: {
    female: list(`Mary Bridget Siobhan Aoife Niamh Kathleen Maureen Sinead Deirdre Orla Ciara Roisin
      Noreen Geraldine Fionnuala Grainne Bronagh Philomena Caoimhe Breda`),
    male: list(`Patrick Sean Michael Declan Liam Brendan Eamon Kieran Seamus Conor Padraig Finbar Dermot
      Cormac Eoin Niall Gerard Colm Donal Aidan`),
    surnames: list(`Murphy Kelly O'Sullivan Walsh O'Brien Byrne Ryan O'Connor O'Neill O'Reilly Doyle
      McCarthy Gallagher Doherty Kennedy Lynch Murray Quinn Moore McLoughlin Connolly Daly Nolan
      Dempsey Brennan Burke Fitzgerald Maguire Keane Flanagan`),
  },
  arabic: {
    female: list(`Fatima Mariam Noor Layla Salma Huda Amal Rania Zeinab Dina Samira Hanan Nadia Yara
      Rasha Lina Iman Sara Abeer Wafa`),
    male: list(`Mohammed Ahmed Omar Ali Hassan Khaled Mustafa Youssef Karim Samir Tarek Hussein Walid
      Ibrahim Nabil Faris Bassam Yasin Rami Anwar`),
    surnames:
      list(`Hassan Ali Al-Masri Mansour Saleh Haddad Nasser Khalil Ibrahim Al-Hashimi Darwish
      Qasim Hamdan Said Mahdi Al-Rawi Najjar Osman Farouk Aziz`),
  },
  somali: {
    female: list(`Fadumo Amina Hodan Asha Halima Sahra Ifrah Khadra Nasra Ayaan Hibo Safia Deqa
      Maryan Zamzam Idil Ubah Faiza`),
    male: list(`Mohamed Abdi Ahmed Hassan Abdullahi Yusuf Ali Omar Abdirahman Ismail Mahad Farah Jama
      Liban Warsame Bashir Guled Said`),
    surnames:
      list(`Ali Mohamed Hassan Abdi Ahmed Omar Farah Hussein Warsame Jama Ismail Yusuf Nur Aden
      Osman Abdullahi Duale Elmi`),
  },
  welsh: {
    female:
      list(`Sian Rhian Bethan Carys Angharad Cerys Megan Ffion Eleri Nia Lowri Catrin Gwenllian
      Mair Delyth Eirlys Nerys Bronwen`),
    male: list(`Gareth Rhys Huw Dafydd Geraint Owain Ieuan Emyr Dylan Gethin Aled Iwan Gwilym Llewelyn
      Alun Bryn Meirion Hywel`),
    surnames:
      list(`Jones Davies Williams Evans Thomas Roberts Hughes Lewis Morgan Griffiths Edwards Owen
      Rees Price Lloyd Powell Howells Pugh Probert Vaughan Gwynne Bevan`),
  },
};
