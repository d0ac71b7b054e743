using HazardBot.Dialogs.Understanding.Dates;
using HazardBot.Dialogs.Understanding.Intent;
using HazardBot.Dialogs.Understanding.Matter;
using HazardBot.Dialogs.Understanding.Places;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding;

/// <summary>Reads messages by the word lists of <c>Understanding/Data</c> and by rules for dates.</summary>
public sealed class LexiconUnderstanding : IUnderstanding
{
    /// <summary>Loads what is loaded at first use (word lists, date models, a register's index), so that the first message doesn't wait: half a second.</summary>
    public static void Warm(Register register)
    {
        var context = new ReadingContext(register, DateTimeOffset.UnixEpoch);
        var reader = new LexiconUnderstanding();
        reader.Read("你好，试验小学后门前年国庆节锁着", context);
        reader.Read("the back door of the school was locked on monday", context);
    }

    public Reading Read(string text, ReadingContext context)
    {
        var clean = TextFirstAid.Mend(text);
        var language = LanguageDetector.Detect(clean.Folded) ?? context.Likely;
        if (clean.IsEmpty)
        {
            return new() { Text = clean.Text, Language = language, Act = Act.Other };
        }

        var corrections = CorrectionReader.Find(clean.Folded);
        var said = clean.Without(corrections.Where(c => c.Old is not null).Select(c => c.Old!.Value));
        var signals = Signals.Of(clean.Folded);
        var places = Whereabouts.Read(said, context.Register);
        var ledger = NumbersReader.Ledger(clean.Folded);
        var staff = ActReader.OfStaff(clean.Folded, ledger is not null);
        var question = QuestionReader.Read(clean.Folded, signals);
        var danger = staff == Act.Query ? null : DangerReader.Read(said.Folded);
        var matter = Telling.Read(said, places, signals, danger);
        var reading = new Reading
        {
            Text = clean.Text,
            Language = language,
            Act = Act.Other,
            Word = SteeringWords.Read(clean.Folded),
            Danger = danger,
            Threat = danger is null && staff is null && ThreatReader.Finds(clean.Folded),
            Categories = matter.Categories,
            Items = matter.Items,
            School = places.School,
            District = places.District,
            Place = matter.Items is [{ Place: { } first }, ..] ? first : places.Place,
            When = DateReader.Read(said, language, context.Now),
            Anonymous = signals.Has(Signal.Anonymous) && (matter.Items.Count > 0 || !signals.Has(Signal.AskAnonymous)) ? true : null,
            Contact = NumbersReader.Contact(clean),
            Plate = NumbersReader.Plate(said),
            PeopleHurt = signals.PeopleHurt(),
            Question = question,
            ReceiptDigits = NumbersReader.Receipt(clean.Folded),
            LedgerNumber = ledger,
            Choice = NumbersReader.Choice(clean.Folded),
            AddsAnother = signals.Has(Signal.AddsAnother),
            AsksStatus = signals.Has(Signal.AsksStatus) && (signals.Has(Signal.Mine) || matter.Items.Count == 0),
            Withdraws = signals.Has(Signal.Withdraws),
        };
        return Finished(reading, clean, corrections, staff, signals, context);
    }

    private static Reading Finished(Reading reading, CleanText clean, IReadOnlyList<CorrectionWords> corrections, Act? staff, Signals signals, ReadingContext context)
    {
        HazardCategory? category = reading.Categories is [var likeliest, ..] ? likeliest.Category : null;
        var act = ActReader.Of(reading, staff, signals, category);
        return reading with
        {
            Act = act,
            Items = act is Act.Query or Act.Receipt ? [] : reading.Items,
            Ongoing = Telling.IsOngoing(reading, signals),
            Correction = Corrections.Of(clean, corrections, reading, context),
        };
    }
}
