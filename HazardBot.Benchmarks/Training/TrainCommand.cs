using System.CommandLine;
using HazardBot.Benchmarks.Running;
using HazardBot.Dialogs.Understanding.Model;

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
        var command = new Command("train", "Trains the classifiers of the reading from the texts in Training/Texts, and writes them to HazardBot.Dialogs/Understanding/Data.") { check };
        command.SetAction(parse => Run(parse.GetValue(check)));
        return command;
    }

    private static int Run(bool check)
    {
        var same = true;
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
            same &= File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);
            if (!check)
            {
                File.WriteAllBytes(file, bytes);
            }
        }

        return check && !same ? 1 : 0;
    }
}
