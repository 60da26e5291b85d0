/// Letters of scripts that are not spelled in Latin ones, in the form in which they are compared.
///
/// One name is written in more than one way there too: Han characters in their full and their simplified form, Arabic
/// letters with and without their marks.
enum OtherScripts {
  /// Whether a mark above or below a letter may be left out: Hebrew and Arabic points, the stroke that stretches a word.
  static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x483...0x489, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7, 0x610...0x61A,
      0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF:
      true
    default: false
    }
  }

  /// Whether the scalar belongs to the word that it stands in.
  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil { return true }
    // Vowel signs and the marks that join or silence consonants.
    return [.nonspacingMark, .spacingMark].contains(properties.generalCategory)
  }

  /// The form in which a letter is compared.
  static func usual(_ scalar: Unicode.Scalar) -> Unicode.Scalar { forms[scalar] ?? scalar }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    var result: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in pairs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let scalars = Array(pair.unicodeScalars)
      result[scalars[0]] = scalars[1]
    }
    return result
  }()

  /// Arabic and Persian letters, then full and simplified characters that are common in names.
  private static let pairs = """
    أا إا آا ٱا ىي یي ېي ئي کك ةه ہه ۀه ھه ؤو
    陳陈 張张 劉刘 楊杨 黃黄 趙赵 吳吴 孫孙 馬马 鄭郑 謝谢 許许 韓韩 馮冯 鄧邓 葉叶 蔣蒋 蘇苏 盧卢 賈贾 鍾钟 鐘钟 譚谭 陸陆 鄒邹 龍龙
    萬万 錢钱 湯汤 賴赖 龐庞 顏颜 嚴严 歐欧 陽阳 蕭萧 閻阎 魯鲁 範范 韋韦 畢毕 賀贺 羅罗 齊齐 倫伦 喬乔 郟郏 應应 寧宁 單单 諸诸 聶聂
    關关 鮑鲍 樂乐 區区 餘余 莊庄 衛卫 華华 偉伟 國国 慶庆 寶宝 蘭兰 鳳凤 麗丽 紅红 強强 彊强 軍军 傑杰 東东 飛飞 鵬鹏 輝辉 剛刚
    夢梦 穎颖 靜静 瑤瑶 雲云 愛爱 義义 榮荣 貴贵 達达 遠远 銘铭 鋒锋 勳勋 勛勋 啟启 啓启 瓊琼 瑩莹 瑋玮 聰聪 興兴 藝艺 蓮莲 詩诗
    誠诚 譽誉 豐丰 賢贤 濤涛 潔洁 澤泽 灣湾 爾尔 環环 緒绪 維维 綺绮 績绩 繼继 續续 翹翘 聖圣 職职 雙双 韻韵 順顺 頌颂 顯显
    駿骏 驍骁 鶴鹤 鴻鸿 鳴鸣 嬌娇 婭娅 嬋婵 學学 實实 岡冈 島岛 嵐岚 嶺岭 帥帅 廣广 憲宪 懷怀 揚扬 暉晖 曉晓
    曄晔 書书 會会 權权 棟栋 楓枫 樺桦 橋桥 歡欢 淵渊 漢汉 滿满 潤润 瀟潇 燦灿 煒炜 獻献 瑪玛 瓏珑 畫画 禮礼 穩稳 競竞 筆笔 純纯 紹绍
    經经 綱纲 緯纬 縱纵 羣群 習习 腦脑 萊莱 蔭荫 薩萨 藍蓝 覺觉 訓训 詠咏 諾诺 謙谦 議议 讓让 財财 貞贞 賓宾 贊赞 車车 軒轩 載载 運运
    適适 遜逊 邁迈 鄉乡 釗钊 鈞钧 鈺钰 鋼钢 錦锦 鎮镇 鏡镜 長长 門门 開开 間间 陰阴 隨随 雋隽 電电 霽霁 項项 頓顿 顧顾 風风 馳驰
    """
}
