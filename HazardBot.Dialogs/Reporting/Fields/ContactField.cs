using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>A telephone number that the person left: kept sealed, never asked for.</summary>
internal static class ContactField
{
    public const string Name = "contact";

    public static readonly Field<HazardDraft> Field = new(Name, FieldTexts.Contact)
    {
        Ask = static (_, context) => new Question(FieldTexts.Contact.In(context.Language)),
        Understand = static (draft, answer) => answer.Reading?.Contact is { } contact ? draft with { Contact = contact } : null,
        Gather = static (draft, reading, _) => reading.Contact is { } contact ? draft with { Contact = contact } : draft,
        Filled = static draft => draft.Contact is not null,
        Clear = static draft => draft with { Contact = null },
        Show = static (draft, _, _) => draft.Contact,
        MayBeAsked = 0,
    };
}
