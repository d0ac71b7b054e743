using HazardBot.Dialogs.Confidential.Fields;
using HazardBot.Dialogs.Forms;

namespace HazardBot.Dialogs.Confidential;

/// <summary>What is asked of who tells something confidential (domain.md A.3b), one thing at a time; only what happened is needed.</summary>
internal static class CaseForm
{
    public static Form<CaseDraft> Form { get; } = new(
        ToldField.Field,
        PoliceField.Field,
        SmallFields.Safe,
        SchoolOfCaseField.Field,
        SmallFields.Who,
        SmallFields.Since,
        SmallFields.Adults,
        CircleFields.Mentioned,
        CircleFields.KeepOutField,
        CircleFields.Mask);

    /// <summary>Of somebody in danger the place comes first: it says who has to know.</summary>
    public static Form<CaseDraft> Urgent { get; } = new(
        ToldField.Field,
        SchoolOfCaseField.Field,
        SmallFields.Safe,
        SmallFields.Who,
        SmallFields.Since,
        SmallFields.Adults,
        CircleFields.Mentioned,
        CircleFields.KeepOutField,
        CircleFields.Mask);

    public static Form<CaseDraft> Of(CaseDraft draft) => draft is { Urgent: true, Mandatory: false } ? Urgent : Form;
}
