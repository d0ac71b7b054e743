using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>What the ledger says is wrong: the words told, and the answers that belong to that kind of danger.</summary>
internal static class Description
{
    public static string Of(HazardDraft draft, DraftItem item, FormContext context)
    {
        var asked = context with { Language = Language.Chinese };
        var extras = Fields(item.Category)
            .Where(f => f.Filled(draft))
            .Select(f => FieldTexts.Labelled.In(asked.Language, new("label", f.Label.In(asked.Language)), new("value", f.Show(draft, asked, null) ?? "")))
            .Where(extra => !item.Text.Contains(extra, StringComparison.Ordinal))
            .ToList();
        if (extras.Count == 0)
        {
            return item.Text;
        }

        var aside = FieldTexts.Aside.In(asked.Language, new Slot("text", string.Join('；', extras)));
        return DraftWords.Clip(item.Text, DraftWords.Most - aside.Length) + aside;
    }

    private static Field<HazardDraft>[] Fields(HazardCategory? category) => category switch
    {
        HazardCategory.SchoolBus => [VehicleField.Field],
        HazardCategory.Heating or HazardCategory.Food => [UnwellField.Field],
        HazardCategory.DrowningIce => [WaterField.Field],
        HazardCategory.ChemicalLab => [SubstanceField.Field],
        _ => [],
    };
}
