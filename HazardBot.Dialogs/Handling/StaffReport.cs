using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Handling;

/// <summary>A hazard that staff tell: it is no report of the public.</summary>
internal static class StaffReport
{
    /// <summary>自查 by the school's own people, 检查 by those above, 暗访 by inspectors.</summary>
    public static HazardSource Source(StaffMember? member) => member?.Role switch
    {
        null => HazardSource.Report,
        StaffRole.Inspector => HazardSource.UnannouncedVisit,
        StaffRole.DistrictSafety or StaffRole.DistrictDeputy or StaffRole.BureauSafety or StaffRole.EquipmentCentre => HazardSource.Inspection,
        _ => HazardSource.SelfCheck,
    };

    /// <summary>The speaker's own school; null for the public and for those of a bureau.</summary>
    public static SchoolAnswer? OwnSchool(Exchange x) =>
        x.Turn.Staff is { } member && x.Context.Register.Find(member.Unit) is { IsPlaceOfLearning: true } school
            ? new SchoolAnswer(school.Name, school.Code, [])
            : null;
}
