using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Accused;

namespace HazardBot.Dialogs.Confidential;

/// <summary>How somebody is spoken to: lines say 您, and to a child they say 你.</summary>
internal static class Voice
{
    public static Line To(this Line line, Teller teller) => teller is Teller.Child or Teller.Classmate ? new Line(line.Zh.Replace('您', '你'), line.En) : line;

    public static string Say(this CaseDraft draft, Language language, Line line, params ReadOnlySpan<Slot> slots) => line.To(draft.Teller).In(language, slots);

    public static string Say(this Exchange x, CaseDraft draft, Line line, params ReadOnlySpan<Slot> slots) => draft.Say(x.Language, line, slots);

    /// <summary>To who confided, afterwards; a receipt in another hand is spoken to as a grown-up.</summary>
    public static Line To(this Line line, ConversationState state) => line.To(state.Confiding ?? Teller.Parent);

    /// <summary>A line that shows telephone numbers.</summary>
    public static string Numbers(this Exchange x, CaseDraft draft, Line line) => x.Numbers(line.To(draft.Teller));
}
