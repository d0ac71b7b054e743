using HazardBot.Ledger.Hazards;

namespace HazardBot.Tests.Storage;

/// <summary>Invented records.</summary>
internal static class Samples
{
    private static int _numbers;
    private static int _ids;

    public static DateTimeOffset Now { get; } = new(2026, 11, 24, 8, 30, 15, 123, TimeSpan.Zero);

    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.CreateCustomTimeZone("local", TimeSpan.FromHours(8), null, null);

    /// <summary>Younger than every one before, also within a millisecond.</summary>
    public static Guid NewId() => Guid.CreateVersion7(Now.AddMilliseconds(Interlocked.Increment(ref _ids)));

    /// <summary>Nobody else in this run has it.</summary>
    public static string NewNumber() => NumberLease.Format("QD", 2026, Interlocked.Increment(ref _numbers));

    public static HazardFacts Facts(string? number = null) => new(
        number ?? NewNumber(), HazardStatus.Submitted, HazardCategory.Fire, Severity.General, false, HazardSource.Report, "370202-01", null, Now);

    public static NewHazard NewHazard(HazardFacts? facts = null, HazardWords? words = null, params IReadOnlyList<Guid> photos)
    {
        var file = new FileHazard(facts ?? Facts(), words ?? new HazardWords("楼道堆满纸箱，疏散门打不开", "东楼三层", "我看到楼道堆满纸箱"));
        var decision = HazardRules.Decide(null, file, Actor.Reporter, Now);
        return new(NewId(), NewId(), decision.Events, photos);
    }

    public static Report Report(string? user = null, DateTimeOffset? at = null) => new(
        NewId(), Receipt.Create(), user is null ? null : new("wechat", "chat-1", user, null, "zh-CN"), "0532-00000000", false, at ?? Now);
}
