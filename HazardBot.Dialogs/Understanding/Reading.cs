using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding;

/// <summary>The languages the bot speaks.</summary>
public enum Language
{
    Chinese,
    English,
}

/// <summary>What a message sets out to do, as in the conventions of the <c>understand</c> command.</summary>
public enum Act
{
    ReportHazard,
    ReportBullying,
    Query,
    Receipt,
    Handle,
    Help,
    Cancel,
    Greeting,
    Other,
}

/// <summary>A word that steers a form. Only a message that is nothing else carries one (bare, politeness and particles aside).</summary>
public enum SteeringWord
{
    Yes,
    No,
    Cancel,
    Back,
    Restart,
    Help,
    Human,
    Skip,
    Pause,
    Resume,
    Thanks,
}

/// <summary>A danger to somebody's life, going on now; the kind decides which number to show.</summary>
public enum DangerKind
{
    Fire,
    GasOrPoison,
    Water,
    Violence,
    SelfHarm,
    SexualHarm,
    Missing,
    Medical,
    Collapse,
    Vehicle,
}

/// <summary>A question of the user's own in the middle of something.</summary>
public enum UserQuestion
{
    /// <summary>你问这个干嘛: why the last question is asked.</summary>
    WhyAsked,

    /// <summary>谁会看到: who will see the report.</summary>
    WhoSees,

    /// <summary>要留名字吗, 匿名可以吗: whether one may stay anonymous.</summary>
    Anonymity,

    /// <summary>多久处理: how long it takes.</summary>
    HowLong,

    /// <summary>你是谁, 是机器人吗.</summary>
    WhoAreYou,

    /// <summary>你能干什么, 怎么用.</summary>
    WhatCanYouDo,

    /// <summary>打什么电话: which number to call.</summary>
    WhichNumber,

    /// <summary>天气, 作文, 分数线: not this bot's business.</summary>
    OffTopic,
}

/// <summary>One category with its probability.</summary>
public readonly record struct CategoryGuess(HazardCategory Category, double Probability);

/// <summary>One hazard told in a message.</summary>
/// <param name="Text">The part of the message that tells it, as typed.</param>
/// <param name="Category">The likeliest category; null where nothing of a hazard is said.</param>
/// <param name="Place">Place inside or beside the school, as typed: 后门, 三楼阳台.</param>
public sealed record ReportItem(string Text, HazardCategory? Category, string? Place);

/// <summary>A school named in a message.</summary>
/// <param name="Text">As typed: 实验小学.</param>
/// <param name="Candidates">The register's entries it can mean, likeliest first; one = certain, several = ask with buttons, none = a school the register lacks.</param>
public sealed record SchoolMention(string Text, IReadOnlyList<Organization> Candidates)
{
    public Organization? Certain => Candidates is [var only] ? only : null;
}

/// <summary>A district or the bureau named in a message (平度, 西海岸, 全市).</summary>
public sealed record DistrictMention(string Text, Organization District);

/// <summary>When it happened: a date, or a date and a clock time where one was said. Local time of the installation.</summary>
public sealed record Occurrence(string Text, DateOnly Date, TimeOnly? Time)
{
    /// <summary>ISO form of the conventions: <c>2026-11-22T16:30</c> or <c>2026-11-22</c>.</summary>
    public string ToIso() => Time is { } time
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}T{time:HH:mm}")
        : Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What a correction is about: which answer of the form it changes.</summary>
public enum CorrectedField
{
    School,
    Place,
    When,
    Category,
    Description,
    Anonymity,
    Plate,
    Unknown,
}

/// <summary>A correction in plain words: 不对，不是实验小学，是实验二小; 不是周四是周五; 改成三楼.</summary>
/// <param name="Field">What it changes, so far as the words tell.</param>
/// <param name="Old">What is taken back, as typed, if said.</param>
/// <param name="New">What stands in its place, as typed; null where the person only says that something is wrong.</param>
public sealed record Correction(CorrectedField Field, string? Old, string? New);

/// <summary>Everything one message says. Spans are texts as typed; what isn't said is null or empty.</summary>
public sealed record Reading
{
    /// <summary>The message after first aid (width, blanks); what the spans are parts of.</summary>
    public required string Text { get; init; }

    public required Language Language { get; init; }

    public required Act Act { get; init; }

    public SteeringWord? Word { get; init; }

    public DangerKind? Danger { get; init; }

    /// <summary>Violence is announced for later: 明天我就带刀来. No danger now.</summary>
    public bool Threat { get; init; }

    /// <summary>Likeliest first, at most three; empty where nothing of a hazard is said.</summary>
    public IReadOnlyList<CategoryGuess> Categories { get; init; } = [];

    /// <summary>One for each hazard told; empty where none is.</summary>
    public IReadOnlyList<ReportItem> Items { get; init; } = [];

    public SchoolMention? School { get; init; }

    public DistrictMention? District { get; init; }

    public string? Place { get; init; }

    public Occurrence? When { get; init; }

    /// <summary>True where asked for in so many words (匿名, 保密, 别说是我).</summary>
    public bool? Anonymous { get; init; }

    /// <summary>A telephone number the person left to be reached by, as typed.</summary>
    public string? Contact { get; init; }

    /// <summary>Licence plate of a vehicle, as typed.</summary>
    public string? Plate { get; init; }

    /// <summary>Only where an injury or symptom is said.</summary>
    public bool? PeopleHurt { get; init; }

    public bool? Ongoing { get; init; }

    public Correction? Correction { get; init; }

    public UserQuestion? Question { get; init; }

    /// <summary>Sixteen digits, bare, where the message holds a receipt in any usual grouping; also a number of a wrong length that is plainly meant as one.</summary>
    public string? ReceiptDigits { get; init; }

    /// <summary>A ledger number in its usual form (QD-2026-000123), whatever case, dashes and blanks it was typed with.</summary>
    public string? LedgerNumber { get; init; }

    /// <summary>A bare choice by number: 2, 二, 第二个, ②.</summary>
    public int? Choice { get; init; }

    /// <summary>It adds another hazard to a report under way: 还有一件, 对了还有.</summary>
    public bool AddsAnother { get; init; }

    /// <summary>It asks how an earlier report stands: 上个月我报的那事咋样了.</summary>
    public bool AsksStatus { get; init; }

    /// <summary>It takes a submitted report back: 算了，不想报了，能撤吗.</summary>
    public bool Withdraws { get; init; }
}
