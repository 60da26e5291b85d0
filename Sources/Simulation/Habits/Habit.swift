/// What a made-up person may do, or have happen to them: each a number that a group or a playbook sets.
///
/// - Units: a probability that holds for a person, unless the word says otherwise: `…Share` is a part of occasions, `…Rate` how often
///   in ninety days, `…PerWeek` how often in a week.
package enum Habit: String, CaseIterable, Sendable {
  // Coming
  case newcomer, liveChecked, declaresGroup, declaresPolicy

  // Papers and profiles
  case noPhoto, stockPhoto, unitPhoto, poorScan, alteredPaper, unitPaper
  case voipPhone, roleMailbox, unitContact
  case nameVariant, formerName, staleProfile, conflictingProfile, anachronism, wideSkills
  case schoolDenied, schoolSilent, employerDenied, employerSilent, deadWebsite, imitationDomain,
    certificateWrong
  case publicTemplate, unitText, thinPortfolio

  // Networks and clocks
  case sessionsPerWeek, maskedUser, maskedShare, ownServer, carrierGateway, mobileShare,
    coworkingShare
  case cleanLine, tripRate, tripDeclared, livesElsewhere, clockElsewhere, nightWork, ownHours,
    marathonRate, leakRate
  case openDesktop, newDeviceRate, unitDevice, unitExitShare, exitHopping

  // A platform
  case bidsPerWeek, winShare, cheap, bulkBids
  case offPlatform, asksCrypto, asksAdvance, asksOtherAccount, asksThirdParty
  case hoursPerWeek, friendlyClient, takeoverRate, handover, recruiting, earlyActivity

  // Money
  case paidInCrypto, payoutService, prepaid, otherHolder, ownCompany, unitPayout, payeeChangeRate,
    passThrough
  case phoneChangeRate, mailChangeRate, addressChangeRate

  // Code
  case codeHost, backdated, copiedCode, manyAuthors, dormantAccount, mutualCluster

  // Hiring
  case hired, applicationRate, cameraOff, videoDrops, coached, personSwap, backgroundVoices,
    refusesLiveCheck, avoidsPhysical
  case nightSlots, pastedAnswers, remoteHelp, renamesInCall, hostedJoin, unitReferee, referred,
    knowsNotOwnFile

  // Goods
  case shipsElsewhere, forwarder, redirected, unitAddress, goesAbroad, vacantAddress

  // The machine
  case remoteTool, earlyRemoteTool, desktopSwitch, tunnel, jiggler, virtualCamera, lagged,
    locationChecks, firstDayAlert
  case awayFromAddress, concurrentCalls, unmanagedSession, unitFactor, ownDeviceWanted,
    serialUnknown

  // Work
  case lateTasks, slowReplies, secondJob, overreach, copiesCode, sweepsSecrets, smallCharges,
    changingWork, avoidsMeetings

  // Leaving
  case leaves, keepsDevice, triesAgain, extorts, comesBack

  /// A dense index.
  var index: Int { Habit.indices[self] ?? 0 }

  private static let indices = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
