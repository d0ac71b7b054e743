using HazardBot.Dialogs.Understanding.Dates;
using HazardBot.Dialogs.Understanding.Intent;
using HazardBot.Dialogs.Understanding.Matter;
using HazardBot.Dialogs.Understanding.Model;
using HazardBot.Dialogs.Understanding.Places;
using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding;

/// <summary>Reads messages by the word lists of <c>Understanding/Data</c> and by rules for dates.</summary>
public sealed class LexiconUnderstanding : IUnderstanding
{
    /// <summary>Loads what is loaded at first use (word lists, classifiers, date models, a register's index, the words of questions), so that the first message doesn't wait: a second.</summary>
    public static void Warm(Register register)
    {
        var context = new ReadingContext(register, DateTimeOffset.UnixEpoch);
        var reader = new LexiconUnderstanding();
        reader.Read("你好，试验小学后门前年国庆节锁着", context);
        reader.Read("the back door of the school was locked on monday", context);
        var questions = new LedgerQuestionReader();
        questions.Read("平度上个月还有几条超期", context, null);
        questions.Read("how many were closed last month", context, null);
    }

    /// <summary>What the classifiers are given of a message, the one of categories and the one of dangers: for training them.</summary>
    public static (TextInput Category, TextInput Danger) InputsOf(string text, ReadingContext context)
    {
        var clean = TextFirstAid.Mend(text);
        var places = Whereabouts.Read(clean, context.Register);
        var staff = ActReader.OfStaff(clean.Folded, ReferenceReader.Read(clean.Folded, context.Now.Year, string.Empty) is not null);
        var look = DangerReader.Look(clean.Folded);
        var features = TextInput.Of(clean.Without(places.Names).Folded);
        return (Telling.Input(clean, places, Signals.Of(clean.Folded), look, features, staff), DangerJudge.Input(clean.Folded, look, features, staff));
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
        var namesRecord = ledger is not null || ReferenceReader.Read(clean.Folded, context.Now.Year, string.Empty) is not null;
        var staff = ActReader.OfStaff(clean.Folded, namesRecord);
        var question = QuestionReader.Read(clean.Folded, signals);
        var look = DangerReader.Look(said.Folded);
        var features = TextInput.Of(said.Without(places.Names).Folded);
        var word = SteeringWords.Read(clean.Folded);
        var danger = word is null ? DangerJudge.Of(said, places.LeavesSomething(said.Folded), look, DangerJudge.Input(said.Folded, look, features, staff), staff) : look.First;
        var matter = word is null || danger is not null ? Telling.Read(said, places, signals, look, danger, features, staff) : Telling.Nothing;
        var reading = new Reading
        {
            Text = clean.Text,
            Language = language,
            Act = Act.Other,
            Word = word,
            Danger = danger,
            Threat = danger is null && staff is null && ThreatReader.Finds(clean.Folded),
            Categories = matter.Categories,
            Items = matter.Items,
            School = places.School,
            District = places.District,
            Place = matter.Items is [{ Place: { } first }, ..] ? first : places.Place,
            When = DateReader.Read(said, language, context.Now) ?? (danger is null ? null : DateReader.Today(said, context.Now)),
            Anonymous = signals.Has(Signal.Anonymous) && !signals.Has(Signal.Named) && (matter.Items.Count > 0 || !signals.Has(Signal.AskAnonymous)) ? true : null,
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
        return Finished(reading, clean, corrections, staff, namesRecord, signals, context);
    }

    private static Reading Finished(Reading reading, CleanText clean, IReadOnlyList<CorrectionWords> corrections, Act? staff, bool namesRecord, Signals signals, ReadingContext context)
    {
        HazardCategory? category = reading.Categories is [var likeliest, ..] ? likeliest.Category : null;
        var act = ActReader.Of(reading, staff, signals, category, namesRecord);
        return reading with
        {
            Act = act,
            Items = act is Act.Query or Act.Receipt or Act.Handle ? [] : reading.Items,
            Categories = act is Act.Query or Act.Receipt or Act.Handle ? [] : reading.Categories,
            Ongoing = Telling.IsOngoing(reading, signals),
            Correction = Corrections.Of(clean, corrections, reading, context),
        };
    }
}
