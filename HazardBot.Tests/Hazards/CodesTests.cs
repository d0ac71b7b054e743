using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Hazards;

/// <summary>Codes stand in chained events for good.</summary>
public sealed class CodesTests
{
    [Fact]
    public void Every_member_has_a_code_of_its_own_and_is_read_back()
    {
        Every(Codes.Of, Codes.Parse<HazardEventKind>);
        Every(Codes.Of, Codes.Parse<HazardSource>);
        Every(Codes.Of, Codes.Parse<Severity>);
        Every(Codes.Of, Codes.Parse<RectificationMode>);
        Every(Codes.Of, Codes.Parse<OutgoingKind>);
        Every(Codes.Of, Codes.Parse<AlertEventKind>);
        Every(Codes.Of, Codes.Parse<AlertAnswer>);
        Every(Codes.Of, Codes.Parse<CaseStatus>);
        Every(Codes.Of, Codes.Parse<CaseEventKind>);
        Every(Codes.Of, Codes.Parse<CasePurpose>);
        Every(HazardStatuses.Code, HazardStatuses.Parse);
        Every(HazardCategories.Code, HazardCategories.Parse);
    }

    [Fact]
    public void Written_codes_stay_as_they_are()
    {
        Assert.Equal(
            [
                "filed", "recorded", "change_requested", "withdrawal_requested", "supplemented", "confirmed_fixed", "accepted", "assigned", "rated",
                "rejected", "merged", "referred", "handed_on", "reassigned", "started", "done", "check_passed", "check_failed", "extension_asked",
                "extension_granted", "extension_refused", "reopened", "nudged", "passed", "voided", "moved",
            ],
            Enum.GetValues<HazardEventKind>().Select(Codes.Of));
        Assert.Equal(
            ["raised", "told", "added", "unreached", "unconfirmed", "outside", "seen", "on_it"], Enum.GetValues<AlertEventKind>().Select(Codes.Of));
        Assert.Equal(
            ["report", "self_check", "inspection", "unannounced_visit", "look_back", "transferred"], Enum.GetValues<HazardSource>().Select(Codes.Of));
        Assert.Equal(
            [
                "submitted", "unfounded", "merged", "referred", "assigned", "in_progress", "awaiting_check", "check_failed", "extension_asked",
                "closed", "void", "moved",
            ],
            Enum.GetValues<HazardStatus>().Select(HazardStatuses.Code));
    }

    [Fact]
    public void The_codes_of_cases_stay_as_they_are()
    {
        Assert.Equal(
            [
                "submitted", "safe", "investigating", "awaiting_finding", "established", "not_established", "unproven", "handling", "following_up",
                "closed", "review", "withdrawn", "opened", "erased",
            ],
            Enum.GetValues<CaseStatus>().Select(Codes.Of));
        Assert.Equal(
            [
                "filed", "safety_confirmed", "investigation_started", "investigation_ended", "found", "handling_started", "follow_up_started", "closed",
                "appealed", "reported_to_police", "noted", "asked", "answered", "corrected", "assigned", "recused", "kept_out", "name_settled",
                "cross_school", "passed", "withdrawal_asked", "withdrawn", "erased", "opening_proposed", "opened", "anonymized",
            ],
            Enum.GetValues<CaseEventKind>().Select(Codes.Of));
        Assert.Equal(["safety", "investigation", "decision", "support", "other"], Enum.GetValues<CasePurpose>().Select(Codes.Of));

        // These stand as they are named, in sealed and chained bytes.
        Assert.Equal(["Bullying", "HarmByStaff", "SexualHarm", "HarmElsewhere", "Tip", "KeptFromSchool"], Enum.GetNames<CaseKind>());
        Assert.Equal(["Physical", "Verbal", "Property", "Exclusion", "Online"], Enum.GetNames<BullyingAct>());
        Assert.Equal(["Accused", "KeptOut", "Recused"], Enum.GetNames<ExclusionReason>());
    }

    [Fact]
    public void An_unknown_code_is_a_format_error()
    {
        Assert.Throws<FormatException>(() => Codes.Parse<Severity>("MAJOR"));
        Assert.Throws<FormatException>(() => HazardStatuses.Parse(""));
        Assert.Throws<FormatException>(() => HazardCategories.Parse("fires"));
    }

    [Fact]
    public void A_receipt_is_sixteen_digits_in_four_groups()
    {
        var receipt = Receipt.Create();

        Assert.True(Receipt.IsWellFormed(receipt));
        Assert.Equal("7281 0394 5562 1180", Receipt.Format("7281039455621180"));
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => Receipt.Create()).Distinct(StringComparer.Ordinal).Count());
    }

    private static void Every<T>(Func<T, string> code, Func<string, T> parse)
        where T : struct, Enum
    {
        var members = Enum.GetValues<T>();
        Assert.Equal(members, members.Select(code).Select(parse));
        Assert.Equal(members.Length, members.Select(code).Distinct(StringComparer.Ordinal).Count());
    }
}
