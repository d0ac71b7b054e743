using System.CommandLine;
using HazardBot.Benchmarks.Running;
using HazardBot.Dialogs.Understanding.Model;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Benchmarks.Training;

internal static class TrainCommand
{
    private const int Kept = 20_000;
    private const double Penalty = 0.003;
    private const double DensePenalty = 1;
    private const int Iterations = 150;

    public static Command Create()
    {
        var check = new Option<bool>("--check") { Description = "Writes nothing; fails where training gives other bytes than those that ship." };
        var wrong = new Option<FileInfo?>("--wrong") { Description = "A file for the texts that a model of the other four fifths reads wrongly." };
        var command = new Command("train", "Trains the classifiers of the reading from the texts in Training/Texts, and writes them to HazardBot.Dialogs/Understanding/Data.") { check, wrong };
        command.SetAction(parse => Run(parse.GetValue(check), parse.GetValue(wrong)));
        return command;
    }

    private static int Run(bool check, FileInfo? wrong)
    {
        var same = true;
        using var list = wrong?.CreateText();
        foreach (var (name, classes, examples, isCalibrated) in new[]
        {
            ("categories.model", CategoryModel.Classes, TrainingTexts.Categories(), true),
            ("dangers.model", DangerModel.Classes, TrainingTexts.Dangers(), false),
        })
        {
            Trained Train(IReadOnlyList<Example> of) => Trained.From(of, classes, Kept, Penalty, DensePenalty, Iterations);
            var validation = new CrossValidation(examples, Train).Run();
            // The bars of danger are set by recall, not by what a probability means.
            var temperature = isCalibrated ? validation.Temperature() : 1;
            var bytes = Train(examples).ToFile(temperature);
            var file = Path.Combine(Locations.Project, "..", "HazardBot.Dialogs", "Understanding", "Data", name);
            Console.WriteLine(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{name}: {examples.Count} texts, {bytes.Length} bytes, {validation.Accuracy:P1} right of texts not trained on, temperature {temperature:F2}, calibration error {validation.CalibrationError(temperature):F3}"));
            if (isCalibrated)
            {
                foreach (var (example, read) in validation.Wrong())
                {
                    list?.WriteLine($"{Name(example.Class)} as {Name(read)}\t{example.Text}");
                }
            }
            else
            {
                Report(examples, [.. validation.WronglyAlarmed()], list);
            }

            same &= File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);
            if (!check)
            {
                File.WriteAllBytes(file, bytes);
            }
        }

        return check && !same ? 1 : 0;
    }

    private static string Name(int category) => category == CategoryModel.None ? "none" : ((HazardCategory)category).Code();

    private static void Report(IReadOnlyList<Example> examples, List<(Example Example, double Danger)> wrong, TextWriter? list)
    {
        var dangers = examples.Count(e => e.Class != DangerModel.None);
        var missed = wrong.Count(w => w.Example.Class != DangerModel.None);
        Console.WriteLine(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"  alarms: {missed} of {dangers} dangers missed, {wrong.Count - missed} of {examples.Count - dangers} others alarmed"));
        foreach (var (example, danger) in wrong.OrderBy(w => w.Example.Class == DangerModel.None).ThenBy(w => w.Danger))
        {
            list?.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(example.Class == DangerModel.None ? "alarmed" : "missed")} {danger:F3}\t{example.Text}"));
        }
    }
}
