/// The words of the picture.
extension PacketWords {
  var claimsHead: String { pick("Claimed identity", "주장된 신원") }
  var accountsHead: String { pick("Account", "계정") }
  var sightsHead: String { pick("Observed", "관찰된 내용") }
  var nameLabel: String { pick("name", "이름") }
  var emailLabel: String { pick("e-mail", "전자우편") }
  var phoneLabel: String { pick("phone", "전화") }
  var addressLabel: String { pick("address", "주소") }
  var toolLabel: String { pick("on the device", "기기에서 확인") }
  var payoutLabel: String { pick("paid out to", "지급처") }
  var deliveryLabel: String { pick("delivered to", "배송지") }
  var deviceLabel: String { pick("device", "기기") }
  var networkLabel: String { pick("network", "네트워크") }

  func claims(_ label: String) -> String { pick("claimed \(label)", "주장된 \(label)") }
  func seenWith(_ label: String) -> String { pick("observed, \(label)", "관찰됨, \(label)") }

  func caption(_ leftOut: Int) -> String {
    let rest =
      leftOut > 0
      ? " "
        + pick(
          leftOut == 1 ? "1 more is not drawn." : "\(leftOut) more are not drawn.",
          "이 밖의 \(leftOut)개는 그리지 않았습니다.") : ""
    return pick(
      "Dashed: what was claimed. Solid: what was observed. A line says that a log holds both together, no more.",
      "점선은 주장된 내용, 실선은 관찰된 내용입니다. 선은 기록에 함께 나타났다는 뜻이며 그 이상을 뜻하지 않습니다.") + rest
  }
}
