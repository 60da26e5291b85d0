# SPDX-License-Identifier: Apache-2.0
"""Tables of common names from which people are invented who are on no list, and what tells a namesake from a false hit."""
import itertools
import re
import unicodedata

CULTURES = {
    "English": (
        "Oliver Harry Jack Amelia Olivia Isla George Noah Ava Leo Freya Arthur Grace Henry Florence Theodore Alice Samuel Ruby "
        "Benjamin Hannah Nathan Chloe Aaron Rachel Luke Megan Adam Holly Peter Louise Rupert Imogen Harriet Dominic Felicity "
        "Gareth Heather Nigel Trevor Wendy Graham Gillian Derek Beverley Barry Janice Leonard Marjorie Clive Maureen Roland "
        "Sylvia Vernon Winifred Desmond Rosalind Gordon Philippa Malcolm Geraldine Norman Muriel Cedric Bridget Owen Freda "
        "Ralph Eunice",
        "Hall Hughes Edwards Thompson Wood Harrison Shaw Bennett Cook Ellis Murphy Cox Richardson Russell Mason Knight Butler "
        "Barnes Palmer Holmes Webb Chapman Fletcher Gibson Hunt Spencer Rees Burton Lawson Pearce Ashworth Barlow Crawford "
        "Davenport Eastwood Fairbanks Goodwin Hargreaves Ingram Jennings Kendall Langley Merrick Norwood Osborne Pickering "
        "Quigley Radcliffe Stafford Thornton Underwood Vickers Whitaker Yardley Appleby Blackwell Carlisle Dunbar Ellison "
        "Farrell Garrison Hadley Irving Jarvis Kirkland Lockwood Mayfield Newell Pemberton Redmond",
    ),
    "Spanish": (
        "Santiago Mateo Sebastian Nicolas Alejandra Valentina Camila Mariana Guillermo Alfonso Felipe Enrique Joaquin Salvador "
        "Cristina Pilar Veronica Alicia Rocio Lorena Martin Agustin Ruben Gustavo Monica Natalia Paola Yolanda Ernesto Rodrigo "
        "Benjamin Camilo Fabian Hernan Julieta Leandro Magdalena Matias Norberto Octavio Paulina Ramiro Renata Vicente Ximena "
        "Zulema Abel Blanca Cesar Dolores Herminia Isidro Jacinto Leticia Marcelo Nestor",
        "Aguirre Pena Ibarra Cabrera Figueroa Cardenas Acosta Espinoza Valdez Pacheco Miranda Sandoval Contreras Avila Montoya "
        "Duran Ponce Bravo Escobar Villanueva Zamora Cervantes Rangel Trujillo Galindo Mejia Arias Solis Orozco Benitez Alarcon "
        "Barrera Calderon Davila Escalante Gallegos Huerta Iglesias Jaramillo Lozano Maldonado Navarrete Olivares Paredes "
        "Quintero Robles Salinas Tapia Uribe Vallejo Yanez Zapata Arroyo Beltran Cordero Elizondo Ferrer Hurtado Izquierdo "
        "Jurado Leiva Montenegro Noriega Olmedo Palacios Quiroga Rosales",
    ),
    "Arabic": (
        "Yousef Ammar Bassam Rayan Osama Marwan Hisham Hatem Ihab Jihad Maher Nidal Raed Sameh Wissam Yazan Lina Dina Reem Hala "
        "Maha Nadia Rasha Sawsan Siham Abeer Ghada Iman Khadija Yasmin Luay Mazen Omran Qusay Rafiq Tamer Amira Basma Dalal "
        "Farida Hanan Inas Jumana Lubna Manal Nawal Thuraya Wafa Zeinab Ashraf Fuad Nizar",
        "Ayoub Baroudi Chahine Daher Fares Ghanem Hariri Issawi Jaafar Kassem Labib Maalouf Nasrallah Obeid Rifai Sabra Saab "
        "Shalabi Tawil Wahbi Yacoub Zahra Abboud Bitar Dabbagh Fayad Gharib Halabi Kanaan Turk Ajami Chamoun Eid Farhat Ghazal "
        "Jabbour Latif Omari Qabbani Rahal Salameh Tannous Yassin Zaidan Atallah Batal Damluji Fakhoury Ghandour Jumblatt Karam "
        "Madani Sayegh Tlass Wakim Younis Zoghbi Bishara",
    ),
    "Russian": (
        "Matvey Timofey Daniil Nikita Yaroslav Bogdan Fyodor Gennady Rodion Zakhar Vera Lyudmila Galina Larisa Valentina "
        "Nadezhda Oksana Alina Polina Veronika Filipp Nikolai Semyon Taras Yegor Zinaida Antonina Kseniya Lidiya Tamara Ulyana "
        "Yana Artyom German",
        "Gromov Safonov Rodionov Kudryavtsev Bykov Rybakov Sukhanov Zuev Burov Dyachkov Ermakov Golubev Ignatov Kabanov Lazarev "
        "Maslov Naumov Panov Ryabov Samsonov Terentiev Ustinov Vishnyakov Zykov Anisimov Biryukov Gorbunov Dorofeev Kotov "
        "Loginov Aksenov Demidov Filatov Isaev Kalinin Nesterov Savin Uvarov Yudin Zhdanov Bobrov Voronin Grachev Drozdov "
        "Zhuravlev Kolesnikov Loktev Nosov Pestov Rogov Khokhlov Shilov Shubin",
    ),
    "Chinese": (
        "Lili Xiaohong Jianguo Weiming Shufen Yulan Haibo Zhiqiang Xinyi Jingyi Ruoxi Yichen Mengyao Zhihao Jiahui Siyu Wenbo "
        "Lijuan Chunhua Guoqing Aiguo Bingwen Changming Dawei Enlai Fangfang Guiying Haiyan Jiaqi Kaiwen Lihua Meilin Ningning "
        "Peizhi Qiang Rongrong Shaohua Tingting Weihong Xiuying Yanfei Zemin Anqi Baoshan Chengyu Donghai Feifei Gangming "
        "Huifang Jinhua Kexin Linlin Minghui Peng Qinghua Ruilin Shiyu Tianyi Wenjing Xuemei",
        "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Cai Pan Yuan Dong Yu Ye Du Wei "
        "Jiang Tian Cao Deng Feng Gong Han Hou Jin Kong Liang Lu Meng Ning Peng Qian Ren Song Tang Tao Wan Xia Xie Xiong Yan "
        "Yao Zeng Zheng Zhong Zou Bai Cheng Fang Fan Hao Huo Lei Lian Mao Mo Qiu Shi",
    ),
    "Korean": ("", ""),
    "Indian": (
        "Aarav Aditya Vivaan Ishaan Kabir Dhruv Karan Varun Tarun Yash Ananya Isha Kavya Riya Sneha Swati Tanvi Vidya Pallavi "
        "Madhuri Abhishek Bharat Chetan Eshwar Farhan Indira Jayesh Manish Omkar Rakesh Tejas Uma Yamini Bhavna Gaurav Hemant "
        "Jyoti Lalita Mohan Nitin Prakash Rekha Shankar Usha Vinod Meera",
        "Bhatt Chauhan Deshmukh Gandhi Goswami Hegde Jha Kaur Khanna Mukherjee Nanda Parekh Rathore Saxena Shetty Srivastava "
        "Thakur Trivedi Upadhyay Yadav Ganguly Lal Mehra Ojha Tiwari Varma Wadhwa Hussain Iyengar Sethi Bajaj Dhawan Grover "
        "Kohli",
    ),
    "German": (
        "Heinrich Friedrich Konrad Ulrich Rainer Dieter Helmut Gerhard Manfred Jörg Anke Silke Ute Gudrun Renate Ingrid Elke "
        "Britta Kerstin Antje Albert Bernhard Carsten Detlef Eberhard Franz Günter Hartmut Ingo Jochen Lothar Norbert Oskar "
        "Philipp Rüdiger Torsten Volker Annegret Bärbel Christa Dagmar Edeltraud Friederike Gisela Irmgard Jutta Karin Liesel "
        "Roswitha Ulrike Waltraud",
        "Albrecht Brandt Böhm Dietrich Engel Frank Graf Haas Jäger Kaiser Lorenz Möller Otto Pohl Riedel Sauer Seidel Thiele "
        "Vogt Ziegler Arnold Bergmann Claussen Decker Ebert Fiedler Götz Ihrig Jansen Kessler Mertens Nowak Oppermann Peters "
        "Reinhardt Schreiber Ulrich Voigt Zimmer Ackermann Dreyer Eichhorn Fuchs Gruber Heinrich Lindner Meier Naumann Pfeiffer "
        "Schuster Steiner",
    ),
    "Vietnamese": (
        "Khanh Tuyet Bich Diep Giang Hanh Kieu Loan Ngoc Nhung Oanh Quyen Sang Tam Thu Tien Trinh Tuyen Uyen Vinh Binh Chau "
        "Cuong Dao Gia Hai Hieu Khoa Kien Long Mai My Nam Nga Nghia Nhi Phong Phuc Quoc Son Thuy Toan Van Viet Yen",
        "Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ho Ngo Duong Ly Truong Dinh Lam Mai Trinh Cao Bach Chau Chu Cung Dam "
        "Diep Doan Giang Ha Khuc Kieu La Luong Luu Mac Nghiem Ong Phung Quach Quan Ta Tang Thai Than Thach To Ton Tong Trieu Tu "
        "Ung Uong Van Vo Vuong Yen Phi Sam",
    ),
    "Japanese": (
        "Ryota Shota Kaito Naoki Kazuya Tetsuya Masato Shinji Noboru Minoru Ayaka Misaki Nanami Rina Haruka Chihiro Megumi "
        "Mayumi Kumiko Setsuko Daisuke Eiji Fumio Goro Hideki Isamu Junichi Keisuke Kosuke Makoto Nobuyuki Osamu Ryuichi "
        "Satoshi Takumi Toshiro Yasuhiro Yosuke Asuka Chiyo Fumiko Hanako Izumi Junko Kaori Kyoko Mariko Natsuki Reiko Sachiko "
        "Yumi Hiroko Kenta Shun",
        "Mori Abe Ikeda Hashimoto Ishikawa Ogawa Goto Okada Hasegawa Fujita Murakami Kondo Ishii Maeda Sakai Endo Aoki Fujii "
        "Nishimura Fukuda Adachi Baba Chiba Doi Eguchi Fukui Hamada Hirano Iwasaki Kaneko Kawaguchi Koizumi Kubo Matsuda "
        "Miyazaki Mizuno Nagai Nakagawa Nishida Noguchi Ono Oshima Otsuka Sakamoto Shibata Sugiyama Taguchi Takeda Tamura "
        "Tsuchiya Ueda Wada Yagi Yokoyama Kikuchi",
    ),
    "Persian": (
        "Arash Babak Dariush Farhad Kourosh Mehdi Navid Omid Parisa Shirin Sina Soroush Taraneh Yasaman Zahra Behnam Hamed "
        "Kamran Laleh Mina Bahram Davood Ehsan Firouz Ghasem Hooman Iraj Javad Kaveh Mehrdad Nader Nima Parviz Reza Saman "
        "Shahram Siamak Vahid Yashar Azadeh Bita Elham Farzaneh Golnaz Homa Jaleh Ladan Mahnaz Nasrin Pari Roya Sepideh Soheila "
        "Yalda Zohreh Mahsa",
        "Ahmadian Bahrami Daneshvar Ebrahimi Farahani Ghorbani Heidari Jalali Kiani Mousavi Naderi Pahlavani Rashidi Sadeghi "
        "Tehrani Vaziri Yazdani Zamani Abedi Soltani Afshar Bakhtiari Dehghan Esfahani Fallah Ghaffari Javadi Lotfi Mirzaei "
        "Nazari Omidi Pourali Salehi Tavakoli Vahidi Yousefi Zare Beheshti Darvish Eskandari Forouhar Golzar Khosravi Nouri "
        "Parsa Shirazi Taheri Amini Azizi Mahdavi Norouzi Sharifi",
    ),
    "West African": (
        "Amadou Boubacar Cheikh Fatou Ibrahima Kwame Kofi Ama Abena Chidi Ifeoma Obinna Uche Yetunde Tunde Sekou Mariama "
        "Ousmane Aminata Babatunde Abdoulaye Adama Binta Demba Djibril Efua Fanta Gnima Hawa Idrissa Jainaba Kadiatou Lamine "
        "Moussa Nana Oumar Penda Rokia Saliou Thierno Youssouf Adwoa Akosua Chinedu Folake Ikechukwu Kwabena Olumide Segun "
        "Temitope Adaeze Bola Chinwe Femi Kehinde Sola Taiwo Yaw",
        "Camara Conde Diarra Fofana Kone Ouattara Sylla Toure Boateng Asante Appiah Ofori Eze Nwosu Obi Okonkwo Balogun Adebayo "
        "Sanogo Coulibaly Bah Cisse Dembele Fall Faye Gueye Konate Mbaye Sagna Sarr Sy Tall Thiam Wade Acheampong Adjei "
        "Agyemang Amoah Baffoe Boakye Danso Gyamfi Kufuor Nkrumah Quaye Tetteh Afolabi Bankole Olawale",
    ),
}
NATIVE = {"Korean"}
HANGUL_GIVEN = "철정성승영용경명혁현형선순석숙덕범건은금근훈준춘진재제태대필병희길국관광민수지호상우연미주서동기일학남원창만옥인혜아나라도규섭식환욱빈"
HANGUL_FAMILY = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도석선설마길연"


def plain(text):
  """Small Latin letters and blanks, marks left out."""
  text = unicodedata.normalize("NFD", text.lower().replace("ø", "o").replace("ß", "ss"))
  text = "".join(letter for letter in text if not unicodedata.combining(letter) and letter not in "'’`")
  return re.sub(r"[^a-z0-9]+", " ", text).split()


def sound(word):
  """A word with its usual spellings as one, made apart from the program's own rules."""
  word = re.sub(r"ph", "f", word.replace("x", "ks").replace("q", "k").replace("ck", "k"))
  word = re.sub(r"ou|oo|o", "u", re.sub(r"(?<!^)h", "", word))
  word = re.sub(r"[aeijy]+", "a", word)
  return re.sub(r"(.)\1", r"\1", word)


class Namesakes:
  """Which invented names a listed entry bears, whole or as a part: nobody could tell them apart by the name."""

  def __init__(self, names):
    self.names = [frozenset(map(sound, plain(name))) for name in names]
    self.having, self.joined = {}, {"".join(each) for words in map(plain, names) if 1 < len(words) < 5
                                     for each in itertools.permutations(words)}
    for number, words in enumerate(self.names):
      for word in words:
        self.having.setdefault(word, set()).add(number)

  def has(self, name):
    words = set(map(sound, plain(name)))
    sets = [self.having.get(word, set()) for word in words]
    if sets and set.intersection(*sets) or "".join(plain(name)) in self.joined:
      return True
    return any(1 < len(self.names[number]) and self.names[number] <= words for number in set().union(*sets))


def invented(culture, draw):
  """A name of nobody in particular, as people of the culture write theirs."""
  given, family = (part.split() for part in CULTURES[culture])
  one, last = draw.choice(given), draw.choice(family)
  if culture == "Spanish" and draw.random() < 0.5:
    return f"{one} {last} {draw.choice(family)}"
  if culture == "Arabic" and draw.random() < 0.5:
    return f"{one} {draw.choice(given)} {last}"
  if culture == "English" and draw.random() < 0.3:
    return f"{one} {draw.choice(given)} {last}"
  if culture == "Russian" and one.endswith("a") and one != "Nikita":
    return f"{one} {last}a"
  if culture == "Chinese" and draw.random() < 0.5:
    return f"{last} {one}"
  if culture == "Vietnamese":
    return f"{last} {draw.choice(given)} {one}"
  return f"{one} {last}"
