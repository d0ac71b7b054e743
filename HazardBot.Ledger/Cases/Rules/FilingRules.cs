using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Cases.Rules;

/// <summary>A case comes to be, and goes at once to who is to have it.</summary>
internal static class FilingRules
{
    public static CaseDecision File(FileCase file, Actor actor, CaseGround ground, DateTimeOffset now)
    {
        if (CaseStep.Unfit(file.Words.Told) is { } unfit)
        {
            return CaseDecision.Refuse(unfit);
        }

        var place = CaseRouting.Place(ground.Register, file.Matter, DateOnly.FromDateTime(now.DateTime));
        var facts = new CaseFacts(
            file.Number,
            CaseStatus.Submitted,
            place.Unit,
            place.Members,
            file.Discovered,
            now,
            now.AddHours(ground.Clocks.SafeWithinHours),
            file.Police,
            null,
            file.Report);
        return CaseDecision.Accept(new CaseEvent(CaseEventKind.Filed, now, actor, facts, file.Matter, file.Words));
    }
}
