internal import Domain

/// What a code host shows.
extension Life {
  func showCode(created: Int64) {
    guard has(.codeHost) else { return }
    let isDormant = has(.dormantAccount)
    let age = isDormant ? dice.between(2200, 3300) : dice.skewed(900, 0.6) + 60
    let hostAge = joined - Int64(age * Double(Life.day))
    let account = person.word("host", .handle)
    emit(.claimMade, at: joined + 5 * Life.hour) {
      $0.add(.origin, "code-host")
      $0.add(.handle, account)
      $0.add(.name, person.name.full)
      $0.add(.created, Moment(milliseconds: hostAge).date)
    }
    pushHistory(account, since: hostAge)
    let count = 8 + dice.below(14)
    for _ in 0..<count { push(account, at: someTime(), since: hostAge) }
    if isDormant, dice.chance(0.5) { changed("email", at: joined + Life.day) }
  }

  /// Older work, imported on the first days with the dates that it carries.
  private func pushHistory(_ account: String, since: Int64) {
    guard has(.backdated) else { return }
    for number in 0..<12 {
      let authored = since - Int64(dice.between(60, 900) * Double(Life.day))
      commit(
        account, at: joined + Int64(6 + number) * Life.hour, authored: authored,
        repository: number % 4)
    }
  }

  private func push(_ account: String, at time: Int64, since: Int64) {
    commit(
      account, at: time, authored: time - Int64(dice.between(0, 10) * Double(Life.hour)),
      repository: dice.below(4))
  }

  private func commit(_ account: String, at time: Int64, authored: Int64, repository: Int) {
    let isMany = has(.manyAuthors) && dice.chance(0.6)
    let mail = isMany ? "author\(dice.below(9))-\(person.key % 100_000)@example.net" : email
    let isCopied = has(.copiedCode) && dice.chance(0.9)
    let tree =
      isCopied
      ? "t-" + Hex.text(Mark.of(0xC0_DE, .repository, Int(person.key % 30) * 64 + dice.below(24)))
      : "t-" + Hex.text(dice.next())
    let name =
      isMany
      ? NameCultures.all[dice.below(NameCultures.all.count)].person(dice.next(), dice.next()).full
      : person.name.full
    let isShared = person.unit.size > 1 && has(.mutualCluster) && dice.chance(0.5)
    let place =
      isShared ? person.unitWord("repo", .repository) : person.word("repo", .repository, repository)
    emit(.commitPushed, at: time) {
      $0.add(.account, account)
      $0.add(.authorEmail, mail)
      $0.add(.authorName, name)
      $0.add(.authored, time: authored)
      $0.add(.utcOffset, clock)
      $0.add(.repository, place)
      $0.add(.tree, tree)
      $0.add(.own, true)
    }
  }

  private func changed(_ field: String, at time: Int64) {
    let to = Hex.text(dice.next(), 12)
    emit(.changeMade, at: time) {
      $0.add(.field, field)
      $0.add(.to, to)
    }
  }
}
