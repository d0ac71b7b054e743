using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>Where exactly, inside or beside the school. Of several things it is asked only while none has a place.</summary>
internal static class PlaceField
{
    public const string Name = "place";

    private const int Longest = 200;

    private const int LongestAlone = 40;

    private static readonly string[] Leads = ["就在", "位置在", "在", "it is ", "it's ", "at "];

    public static readonly Field<HazardDraft> Field = new(Name, FieldTexts.Place)
    {
        Ask = Ask,
        Understand = Understand,
        Gather = static (draft, reading, _) => reading.Place is { } place && draft.Items is [var only] && Added(only.Place, place) is { } both
            ? draft.Change(null, item => item with { Place = both })
            : draft,
        Applies = static draft => draft.Items.Any(i => i.Category is not (HazardCategory.SchoolBus or HazardCategory.Management or HazardCategory.Food)),
        Filled = static draft => draft.Items.Any(i => i.Place is not null),
        Clear = static draft => draft.Change(null, item => item with { Place = null }),
        Show = static (draft, _, item) => draft.Only(item)?.Place,
    };

    private static Question Ask(HazardDraft draft, FormContext context)
    {
        if (draft is { Urgent: true, Progress.Replacing: false } && context.Register.Find(draft.School?.Code) is { } school)
        {
            return new Question(DangerTexts.WhereExactly.In(context.Language, new Slot("school", school.Name)));
        }

        return new Question((draft.Only(null)?.Category switch
        {
            HazardCategory.DrowningIce => QuestionTexts.Water,
            HazardCategory.Traffic => QuestionTexts.Gate,
            _ => QuestionTexts.Place,
        }).In(context.Language));
    }

    private static HazardDraft? Understand(HazardDraft draft, Answer answer)
    {
        if (answer.Reading is not { } reading)
        {
            return null;
        }

        if (DontKnow.IsSaid(answer.Text))
        {
            return draft.Progress.Replacing ? null : draft.With(draft.Progress.Skip(Name));
        }

        if (reading.Place is null && (!answer.IsPlain || answer.Text.Length <= (reading.School?.Text.Length ?? -1) + 1))
        {
            return null;
        }

        var place = DraftWords.Clip(reading.Place is { } found && !IsPlaceAlone(answer, reading) ? found : Bare(answer.Text), Longest);
        return draft.Change(answer.Item, item => item.Place is null || answer.Item is not null || draft.Items.Count == 1 ? item with { Place = place } : item);
    }

    /// <summary>The place with what was said besides; null where that brings nothing new.</summary>
    private static string? Added(string? place, string more) =>
        place is null ? more
        : place.Contains(more, StringComparison.OrdinalIgnoreCase) || place.Length + more.Length > LongestAlone ? null
        : more.Contains(place, StringComparison.OrdinalIgnoreCase) ? more
        : $"{place}，{more}";

    /// <summary>The whole answer says where: 操场东边那面墙, of which 操场 would be too little.</summary>
    private static bool IsPlaceAlone(Answer answer, Reading reading) =>
        answer.IsPlain && reading is { Items.Count: 0, School: null, When: null } && answer.Text.Length <= LongestAlone;

    private static string Bare(string text)
    {
        var bare = text.TrimEnd('。', '.', '！', '!', '，');
        var lead = Leads.FirstOrDefault(l => bare.StartsWith(l, StringComparison.OrdinalIgnoreCase) && bare.Length > l.Length + 1);
        return lead is null ? bare : bare[lead.Length..].Trim();
    }
}
