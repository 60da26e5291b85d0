/// The name cultures of a population.
///
/// Shares are assumed, and the same for operators and everybody else.
package enum NameCultures {
  package static let all: [NameCulture] = [
    NameCulture(
      "english",
      given: """
        James/Jim Mary William/Bill Linda Robert/Bob Susan Thomas/Tom Karen Daniel/Dan Emily Edward/Ted Laura
        Michael/Mike Helen George Alice
        """,
      family: """
        Carter Hughes Porter Wells Mason Bishop Fletcher Palmer Dawson Hale Spencer Barker Nolan Pierce Reed Walsh
        """),
    NameCulture(
      "spanish",
      given: """
        José/Jose María/Maria Luis Carmen Jorge Lucía/Lucia Andrés/Andres Elena Raúl/Raul Pilar Sergio Inés/Ines
        Tomás/Tomas Rosa Diego Marta
        """,
      family: """
        García/Garcia Muñoz/Munoz Núñez/Nunez Ramírez/Ramirez Ortega Peña/Pena Salas Vargas Ibáñez/Ibanez Cortés/Cortes
        Molina Rojas León/Leon Serrano Márquez/Marquez Castro
        """),
    NameCulture(
      "german",
      given: """
        Jürgen/Juergen Ute Jörg/Joerg Anke Günter/Guenter Heike Björn/Bjoern Silke Lukas Birgit Dieter Käthe/Kaethe Uwe
        Monika Götz/Goetz Petra
        """,
      family: """
        Müller/Mueller Weiß/Weiss Schäfer/Schaefer Krüger/Krueger Vogel Köhler/Koehler Böhm/Boehm Lorenz Groß/Gross
        Winkler Jäger/Jaeger Seidel Förster/Foerster Brandt Döring/Doering Haas
        """),
    NameCulture(
      "slavic",
      given: """
        Oleksandr/Alexander/Олександр Iryna/Irina/Ірина Serhii/Sergey/Сергій Olena/Elena/Олена Yurii/Yuri/Юрій
        Nataliia/Natalia/Наталія Andrii/Andrey/Андрій Yuliia/Julia/Юлія Mykola/Nikolai/Микола Daria/Darya/Дарія
        Pavlo/Pavel/Павло Mariia/Maria/Марія Dmytro/Dmitry/Дмитро Anna/Hanna/Анна Vasyl/Vasily/Василь Sofiia/Sofia/Софія
        """,
      family: """
        Shevchenko/Shevchenko/Шевченко Kovalenko/Kovalenko/Коваленко Bondar/Bondar/Бондар Tkachuk/Tkachuk/Ткачук
        Lysenko/Lisenko/Лисенко Moroz/Moroz/Мороз Rudenko/Rudenko/Руденко Hrytsenko/Gritsenko/Гриценко
        Melnyk/Melnik/Мельник Savchuk/Savchuk/Савчук Kravets/Kravec/Кравець Popov/Popoff/Попов Volkov/Wolkow/Волков
        Zaitsev/Zaytsev/Зайцев Orlov/Orloff/Орлов Belova/Byelova/Бєлова
        """),
    NameCulture(
      "arabic",
      given: """
        Mohammed/Muhammad/محمد Fatima/Fatma/فاطمة Yusuf/Youssef/يوسف Aisha/Aicha/عائشة Khaled/Khalid/خالد Layla/Leila/ليلى
        Omar/Umar/عمر Huda/Houda/هدى Hussein/Husayn/حسين Noor/Nour/نور Tariq/Tarek/طارق Salma/Selma/سلمى Karim/Kareem/كريم
        Mona/Muna/منى Samir/Sameer/سمير Rania/Ranya/رانيا
        """,
      family: """
        Haddad/Hadad/حداد Mansour/Mansur/منصور Nasser/Nasir/ناصر Saleh/Salih/صالح Khoury/Khouri/خوري Najjar/Nadjar/نجار
        Hamdan/Hamdane/حمدان Rahman/Rahmane/رحمن Shahin/Shaheen/شاهين Aziz/Azeez/عزيز Qasim/Kassem/قاسم Fares/Faris/فارس
        Zaki/Zaky/زكي Badawi/Badawy/بدوي Sabbagh/Sabagh/صباغ Taha/Taha/طه
        """),
    NameCulture(
      "indian",
      given: """
        Rajesh Priya Sanjay Lakshmi/Laxmi Vijay Anjali Suresh Deepa/Dipa Arjun Kavita/Kavitha Ramesh Meena/Mina Vikram
        Sunita/Suneeta Ashok Pooja/Puja
        """,
      family: """
        Sharma Iyer/Aiyar Patel Nair/Nayar Reddy/Reddi Kulkarni Banerjee/Banerji Joshi Chowdhury/Chaudhuri Menon Gupta
        Deshmukh Pillai Verma/Varma Bose Rao
        """),
    NameCulture(
      "chinese",
      given: """
        Wei/Wei/伟 Fang/Fang/芳 Jun/Chun/军 Xiuying/Hsiuying/秀英 Qiang/Chiang/强 Jing/Ching/静 Lei/Lei/磊 Yan/Yen/燕 Tao/Tao/涛
        Min/Min/敏 Yong/Yung/勇 Juan/Chuan/娟 Jie/Chieh/杰 Xia/Hsia/霞 Bo/Po/波 Ling/Ling/玲
        """,
      family: """
        Wang/Wong/王 Li/Lee/李 Zhang/Cheung/张 Liu/Lau/刘 Chen/Chan/陈 Yang/Yeung/杨 Zhao/Chao/赵 Huang/Wong/黄 Zhou/Chow/周 Wu/Ng/吴
        Xu/Hsu/徐 Sun/Suen/孙 Hu/Woo/胡 Zhu/Chu/朱 Gao/Kao/高 Lin/Lam/林
        """, isFamilyFirst: true),
    NameCulture(
      "korean",
      given: """
        Minjun/Min-joon/민준 Seoyeon/Seo-yun/서연 Jihoon/Ji-hun/지훈 Soyoung/So-young/소영 Hyunwoo/Hyeon-u/현우 Jiwon/Jee-won/지원
        Sungmin/Seong-min/성민 Eunji/Eun-jee/은지 Donghyun/Dong-hyeon/동현 Yujin/Yoo-jin/유진 Jaeho/Jae-ho/재호 Mina/Mi-na/미나
        Kyungsoo/Gyeong-su/경수 Haneul/Ha-neul/하늘 Taeyang/Tae-yang/태양 Bora/Bo-ra/보라
        """,
      family: """
        Kim/Gim/김 Lee/Yi/이 Park/Bak/박 Choi/Choe/최 Jung/Jeong/정 Kang/Gang/강 Cho/Jo/조 Yoon/Yun/윤 Jang/Chang/장 Lim/Im/임
        Han/Han/한 Oh/O/오 Seo/Suh/서 Shin/Sin/신 Kwon/Gwon/권 Hwang/Whang/황
        """, isFamilyFirst: true),
    NameCulture(
      "japanese",
      given: """
        Haruto/Haruto/陽斗 Yui/Yui/結衣 Sota/Souta/蒼太 Aoi/Aoi/葵 Ren/Ren/蓮 Hina/Hina/陽菜 Yuto/Yuuto/悠斗 Sakura/Sakura/桜
        Daiki/Daiki/大輝 Mei/Mei/芽衣 Kenta/Kenta/健太 Yuka/Yuuka/優花 Sho/Shou/翔 Nana/Nana/奈々 Ryo/Ryou/涼 Emi/Emi/恵美
        """,
      family: """
        Sato/Satou/佐藤 Suzuki/Suzuki/鈴木 Takahashi/Takahashi/高橋 Ito/Itou/伊藤 Yamamoto/Yamamoto/山本 Kobayashi/Kobayashi/小林
        Kato/Katou/加藤 Yoshida/Yoshida/吉田 Sasaki/Sasaki/佐々木 Ono/Oono/大野 Endo/Endou/遠藤 Mori/Mori/森 Kondo/Kondou/近藤
        Ueda/Ueda/上田 Goto/Gotou/後藤 Okada/Okada/岡田
        """, isFamilyFirst: true),
    NameCulture(
      "west-african",
      given: """
        Chidi Amina/Aminah Emeka Ngozi Kwame Abena Oluwaseun/Seun Folake Ibrahim/Ebrahim Aisha/Ayisha Tunde/Babatunde Zainab/Zeinab
        Kofi Yetunde Sani Ifeoma/Ifeyinwa
        """,
      family: """
        Okafor/Okafo Adeyemi Mensah Bello Nwosu Diallo/Jallow Ojo Balogun Eze Asante Musa/Moussa Okonkwo/Okonko Sow Abubakar/Aboubacar
        Achebe Traore/Traoré
        """),
    NameCulture(
      "vietnamese",
      given: """
        Minh Huong/Hương Tuan/Tuấn Lan Duc/Đức Mai Hung/Hùng Thao/Thảo Long Linh Quang Ngoc/Ngọc Nam Trang Khanh/Khánh Hoa
        """,
      family: """
        Nguyen/Nguyễn Tran/Trần Le/Lê Pham/Phạm Vo/Võ Dang/Đặng Bui/Bùi Do/Đỗ Ho/Hồ Ngo/Ngô Duong/Dương Ly/Lý Dinh/Đinh Phan Vu/Vũ
        Truong/Trương
        """, isFamilyFirst: false),
    NameCulture(
      "portuguese",
      given: """
        João/Joao Ana Paulo Beatriz Rui Inês/Ines Tiago Sofia Luís/Luis Joana Nuno Catarina Vítor/Vitor Helena Caio
        Letícia/Leticia
        """,
      family: """
        Silva Santos Ferreira Conceição/Conceicao Araújo/Araujo Moreira Magalhães/Magalhaes Lopes Simões/Simoes Barros
        Nogueira Assunção/Assuncao Teixeira Pinto Gonçalves/Goncalves Cunha
        """),
  ]

  /// How many of a population, in the order of ``all``: assumed.
  package static let weights: [Double] = [22, 10, 6, 12, 8, 16, 7, 4, 4, 6, 5, 6]
}
