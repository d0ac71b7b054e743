using HazardBot.Dialogs.Handling;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential;

/// <summary>What a message says besides its story: danger, school, who must not see it.</summary>
internal static class Spoken
{
    public static CaseDraft Of(Exchange x, CaseDraft draft, Reading reading)
    {
        var persons = draft.Persons.ToList();
        foreach (var person in PersonReader.Find(reading.Text))
        {
            var known = persons.FindIndex(other => other.Text == person.Text);
            if (known < 0)
            {
                persons.Add(person);
            }
            else if (person.Why is not null)
            {
                persons[known] = person;
            }
        }

        var heard = draft with
        {
            Persons = persons,
            SchoolOut = draft.SchoolOut || PersonReader.KeepsSchoolOut(reading.Text),
            Upset = draft.Upset || (draft.Teller is not Teller.Child && UpsetReader.IsUpset(reading.Text)),
            Urgent = draft.Urgent || reading.Danger is not null,
            Mandatory = draft.Mandatory || (draft.Teller == Teller.Teacher && draft.Kind != CaseKind.SexualHarm && MandatoryReader.Finds(reading.Text)),
            Kind = draft.Kind == CaseKind.Bullying && HarmByStaff.IsTold(reading.Text) ? CaseKind.HarmByStaff : draft.Kind,
            School = draft.School ?? (reading.School is null ? StaffReport.OwnSchool(x) : null),
        };
        return CaseForm.Of(heard).Gather(heard, reading, x.Context);
    }

    /// <summary>What is said to whom has just been kept out.</summary>
    /// <param name="before">The draft before the message; null for the first.</param>
    public static IEnumerable<string> Acks(Exchange x, CaseDraft after, CaseDraft? before = null)
    {
        if (after.SchoolOut && before?.SchoolOut is not true)
        {
            yield return x.Say(after, CaseTexts.SchoolStaysOut);
            yield break;
        }

        var known = before?.Persons.Where(p => p.Why is not null).Select(p => p.Text).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var person in after.Persons.Where(p => p.Why is not null && !known.Contains(p.Text)).Take(1))
        {
            yield return x.Say(after, CaseTexts.PersonStaysOut, new Slot("person", person.Text));
        }
    }
}
