using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting.Fields;

namespace HazardBot.Dialogs.Reporting;

/// <summary>The form of a hazard report: what domain.md A.3 asks for, and nothing whose answer can be done without.</summary>
public static class HazardForm
{
    public static Form<HazardDraft> Form { get; } = new(
        WhatField.Field,
        SchoolField.Field,
        DistrictField.Field,
        CategoryField.Field,
        PlaceField.Field,
        WaterField.Field,
        UnwellField.Field,
        VehicleField.Field,
        SubstanceField.Field,
        WhenField.Field,
        ContactField.Field);
}
