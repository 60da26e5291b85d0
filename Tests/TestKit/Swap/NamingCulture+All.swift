extension NamingCulture {
  /// Conventions and scripts of many parts of the world; common words, put together at random, so nobody in particular.
  package static let all: [NamingCulture] = spelledAlike + spelledOtherwise + ownScript

  /// Latin letters, with marks, long and short words, several family names.
  private static let spelledAlike = [
    NamingCulture(
      "Vietnamese",
      given:
        "Văn_Anh/VAN_ANH Thị_Hoa/THI_HOA Quốc_Đạt/QUOC_DAT Minh_Khôi Bảo_Ngọc Gia_Huy Thu_Trang Hải_Yến",
      family: "Nguyễn/NGUYEN Trần/TRAN Lê/LE Phạm/PHAM Đặng/DANG Bùi/BUI Vũ/VU Đỗ/DO Hồ/HO Dương",
      places: "Đà_Lạt/Da_Lat Huế Cần_Thơ Vinh", and: "và", isFamilyFirst: true),
    NamingCulture(
      "Spanish, two family names",
      given:
        "María_José/MARIA_JOSE Iñigo/INIGO Begoña/BEGONA Álvaro Lucía Joaquín Inés Raúl Nuria Óscar",
      family:
        "García_Peña/GARCIA_PENA Ibáñez_Ruiz/IBANEZ_RUIZ Núñez_Vega Ortiz_Lobo Gómez_Rey Díaz_Mora Solís_Cano",
      places: "Málaga/Malaga León Ávila Jaén", and: "y"),
    NamingCulture(
      "Turkish",
      given: "Işıl/ISIL Çağrı/CAGRI Gülşen/GULSEN Oğuz Ömer Şebnem Ayşe Uğur Tuğba Barış",
      family: "Yıldız/YILDIZ Öztürk/OZTURK Şahin/SAHIN Çelik Kılıç Doğan Güneş Aydın Koç Erdoğmuş",
      places: "İzmit/Izmit Eskişehir Muğla Sinop", and: "ve"),
    NamingCulture(
      "Yoruba and Igbo",
      given: "Ọláyínká/OLAYINKA Chukwuemeka Títílayọ̀/TITILAYO Ngozi Adébáyọ̀ Ifeoma Káyọ̀dé Obinna",
      family: "Ọ̀gúnlẹ́yẹ/OGUNLEYE Nwachukwu Adéyẹmí/ADEYEMI Okonkwo Balógun Eze Afọlábí Umeh",
      places: "Ìbàdàn/Ibadan Ẹnugwu Akúrẹ́ Aba", and: "àti"),
    NamingCulture(
      "Chinese in Latin letters",
      given: "Wei Na Jiahao/JIA_HAO Xiuying/XIU_YING Fang Lei Yuxin Zihan Qiang Min",
      family: "Wang Li Zhang Ouyang Chen Xu Zhou Sun Hu Zhu", places: "Suzhou Anqing Dali Yulin",
      and: "and", isFamilyFirst: true),
    NamingCulture(
      "Arabic in Latin letters",
      given: "Abd_al-Rahman/ABDULRAHMAN Yusuf Layla Mahmoud Hanan Tariq Salma Khalid Rania Idris",
      family:
        "al-Masri/AL_MASRI bin_Salim Haddad Najjar al-Khatib Mansour Qasim Darwish Saleh Aziz",
      places: "Tanta Irbid Sfax Homs", and: "wa"),
  ]

  /// Other alphabets on the papers, Latin letters at the bank.
  private static let spelledOtherwise = [
    NamingCulture(
      "Cyrillic",
      given:
        "Юлія/Yuliia Олександр/Oleksandr Ксения/Kseniya Дмитрий/Dmitrii Злата/Zlata Богдан/Bohdan Вера/Vera",
      family:
        "Шевченко/Shevchenko Щербак/Shcherbak Коваль/Koval Чернов/Chernov Жук/Zhuk Лисиця/Lysytsia Гончар/Honchar",
      places: "Луцк/Lutsk Орёл/Orel Тверь/Tver Шумен/Shumen", and: "и"),
    NamingCulture(
      "Greek",
      given:
        "Ελένη/Eleni Γιώργος/Giorgos Χρυσάνθη/Chrysanthi Θανάσης/Thanasis Ζωή/Zoi Πέτρος/Petros",
      family:
        "Παππάς/Pappas Ξενάκη/Xenaki Κόκκινος/Kokkinos Δήμου/Dimou Ψαρράς/Psarras Βλάχος/Vlachos",
      places: "Βόλος/Volos Κοζάνη/Kozani Χανιά/Chania", and: "και"),
    NamingCulture(
      "Hangul",
      given:
        "민준/MINJUN 서연/SEOYEON 하은/HA_EUN 도현/DO_HYUN 지우/JIWOO 영숙/YOUNGSUK 태호/TAE_HO 은채/EUNCHAE",
      family: "박/PARK 이/LEE 최/CHOI 정/JUNG 임/LIM 유/YOO 오/OH 김/KIM 한/HAN 서/SUH",
      places: "전주/Jeonju 강릉/Gangneung 목포/Mokpo", and: "와", isFamilyFirst: true),
    NamingCulture(
      "kana",
      given:
        "タロウ/TARO ハナコ/HANAKO ショウタ/SHOTA ユウコ/YUKO ケンジ/KENJI ミサキ/MISAKI リョウ/RYO アヤメ/AYAME",
      family:
        "サトウ/SATO オオノ/ONO スズキ/SUZUKI イトウ/ITO キムラ/KIMURA ハヤシ/HAYASHI ツチダ/TSUCHIDA",
      places: "マツエ/Matsue コウチ/Kochi サガ/Saga", and: "と", isFamilyFirst: true),
  ]

  /// Scripts whose Latin spelling nobody can know for certain, so everything about a person is in them.
  private static let ownScript = [
    NamingCulture(
      "Han",
      given: "偉/伟 麗華/丽华 志強/志强 小梅 建國/建国 靜/静 文傑/文杰 雨晴 東明/东明 秀蘭/秀兰",
      family: "陳/陈 劉/刘 張/张 歐陽/欧阳 楊/杨 黃/黄 趙/赵 林 許/许 鄭/郑", places: "蘇州/苏州 安慶/安庆 大理",
      and: "和", isFamilyFirst: true),
    NamingCulture(
      "Arabic script",
      given: "مُحَمَّد/محمد لَيْلَى/ليلى فاطمة/فاطمه أحمد/احمد حسین/حسين سعاد طارق رانيا",
      family: "الحدّاد/الحداد کریمی/كريمي المصريّ/المصري منصور النجار درويش قاسم العزيز",
      places: "طنطا إربد/اربد صفاقس", and: "و"),
    NamingCulture(
      "Hebrew",
      given: "שִׁירָה/שירה נֹעַם/נועם אברהם תמר יעל רוני",
      family: "כֹּהֵן/כהן לֵוִי/לוי שפירא פרידמן ביטון אזולאי",
      places: "חיפה עכו צפת", and: "ו"),
    NamingCulture(
      "Devanagari",
      given: "कृष्ण अनुष्का विक्रम प्रिया सुनीता राजेश लक्ष्मी अर्जुन",
      family: "शर्मा पटेल चौधरी त्रिपाठी वर्मा गुप्ता मिश्र यादव", places: "कोटा उज्जैन नासिक",
      and: "और"),
    NamingCulture(
      "Thai",
      given: "สมชาย กนกวรรณ ณัฐพล ศิริพร ธนากร พิมพ์ชนก",
      family: "ศรีสุวรรณ จันทร์เพ็ญ วงศ์สวัสดิ์ บุญมี ทองคำ รัตนกุล",
      places: "ขอนแก่น ลำปาง ตรัง", and: "และ"),
    NamingCulture(
      "Amharic",
      given: "አበበ ሰላማዊት ዳዊት ትዕግስት ብርሃኑ ሙሉጌታ", family: "ከበደ ተስፋዬ ገብረማርያም ኃይሉ ወልዴ አለሙ",
      places: "ጎንደር ሐዋሳ አዳማ", and: "እና"),
  ]
}
