/// What ordinary people do, before a group changes it: nobody's record is clean.
enum Baseline {
  static let settings: [HabitSetting] =
    coming + papers + networks + platform + money + hiring + work

  private static let coming: [HabitSetting] = [
    .all(.newcomer, 0.35), .all(.liveChecked, 0.35), .all(.declaresGroup, 0.3),
    .all(.declaresPolicy, 0.5),
  ]

  private static let papers: [HabitSetting] = [
    .all(.noPhoto, 0.2),
    .all(.stockPhoto, 0.01, "assumed; generated portraits are common and legal"),
    .all(.poorScan, 0.04), .all(.alteredPaper, 0.0005), .all(.voipPhone, 0.05),
    .all(.roleMailbox, 0.06), .all(.nameVariant, 0.08), .all(.formerName, 0.01),
    .all(.staleProfile, 0.25), .all(.conflictingProfile, 0.02), .all(.anachronism, 0.01),
    .all(.wideSkills, 0.05), .all(.schoolDenied, 0.01), .all(.schoolSilent, 0.1),
    .all(.employerDenied, 0.01), .all(.employerSilent, 0.15), .all(.deadWebsite, 0.01),
    .all(.certificateWrong, 0.004), .all(.publicTemplate, 0.03), .all(.thinPortfolio, 0.05),
  ]

  private static let networks: [HabitSetting] = [
    .all(.sessionsPerWeek, 3), .all(.maskedUser, 0.12), .all(.maskedShare, 0.4),
    .all(.ownServer, 0.01), .all(.carrierGateway, 0.03), .all(.mobileShare, 0.15),
    .all(.tripRate, 0.25), .all(.tripDeclared, 0.4), .all(.clockElsewhere, 0.015),
    .all(.nightWork, 0.05), .all(.marathonRate, 0.01), .all(.leakRate, 0.01),
    .all(.openDesktop, 0.004), .all(.newDeviceRate, 0.15),
  ]

  private static let platform: [HabitSetting] = [
    .all(.bidsPerWeek, 1.5), .all(.winShare, 0.08), .all(.cheap, 0.06), .all(.bulkBids, 0.02),
    .all(.offPlatform, 0.04, "assumed; leaving a platform to save its fee is common"),
    .all(.asksCrypto, 0.01), .all(.asksAdvance, 0.03), .all(.asksOtherAccount, 0.002),
    .all(.asksThirdParty, 0.004), .all(.hoursPerWeek, 14), .all(.friendlyClient, 0.002),
    .all(.takeoverRate, 0.002), .all(.handover, 0.0003), .all(.recruiting, 0.0003),
    .all(.earlyActivity, 0.03), .all(.codeHost, 0.2), .all(.backdated, 0.02),
    .all(.copiedCode, 0.01), .all(.manyAuthors, 0.03), .all(.dormantAccount, 0.02),
  ]

  private static let money: [HabitSetting] = [
    .all(.payoutService, 0.35), .all(.prepaid, 0.03), .all(.otherHolder, 0.006),
    .all(.ownCompany, 0.08), .all(.payeeChangeRate, 0.08), .all(.passThrough, 0.06),
    .all(.phoneChangeRate, 0.06), .all(.mailChangeRate, 0.04), .all(.addressChangeRate, 0.04),
  ]

  private static let hiring: [HabitSetting] = [
    .all(.hired, 0.3), .all(.applicationRate, 1.2), .all(.cameraOff, 0.02),
    .all(.videoDrops, 0.015), .all(.coached, 0.02), .all(.personSwap, 0.0002),
    .all(.backgroundVoices, 0.02), .all(.refusesLiveCheck, 0.004), .all(.avoidsPhysical, 0.01),
    .all(.nightSlots, 0.01), .all(.pastedAnswers, 0.03), .all(.remoteHelp, 0.001),
    .all(.renamesInCall, 0.01), .all(.hostedJoin, 0.02), .all(.referred, 0.08),
    .all(.knowsNotOwnFile, 0.005), .all(.shipsElsewhere, 0.05), .all(.forwarder, 0.004),
    .all(.redirected, 0.03), .all(.goesAbroad, 0.001), .all(.vacantAddress, 0.01),
  ]

  private static let work: [HabitSetting] = [
    .all(.remoteTool, 0.01), .all(.earlyRemoteTool, 0.002), .all(.desktopSwitch, 0.0005),
    .all(.tunnel, 0.01), .all(.jiggler, 0.01), .all(.virtualCamera, 0.03), .all(.lagged, 0.004),
    .all(.locationChecks, 0.02), .all(.firstDayAlert, 0.001), .all(.awayFromAddress, 0.01),
    .all(.concurrentCalls, 0.003), .all(.unmanagedSession, 0.02), .all(.ownDeviceWanted, 0.02),
    .all(.serialUnknown, 0.002), .all(.lateTasks, 0.05), .all(.slowReplies, 0.05),
    .all(.secondJob, 0.01), .all(.overreach, 0.01), .all(.copiesCode, 0.003),
    .all(.sweepsSecrets, 0.0005), .all(.smallCharges, 0.002), .all(.changingWork, 0.003),
    .all(.avoidsMeetings, 0.01), .all(.leaves, 0.06), .all(.keepsDevice, 0.05),
    .all(.triesAgain, 0.01), .all(.comesBack, 0.02),
  ]
}
