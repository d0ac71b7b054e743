using HazardBot.Dialogs.Understanding.Matter;
using HazardBot.Dialogs.Understanding.Model;

namespace HazardBot.Benchmarks.Training;

/// <summary>What a model says of texts that it wasn't trained on: each fifth is read by a model of the other four.</summary>
internal sealed class CrossValidation(IReadOnlyList<Example> examples, Func<IReadOnlyList<Example>, Trained> train)
{
    private readonly List<(double[] P, Example Example)> _read = [];

    public CrossValidation Run()
    {
        for (var fold = 0; fold < Example.Folds; fold++)
        {
            var model = ModelFile.Read(train([.. examples.Where(e => e.Fold != fold)]).ToFile(1));
            _read.AddRange(examples.Where(e => e.Fold == fold).Select(e => (model.Predict(e.Input), e)));
        }

        return this;
    }

    public double Accuracy => _read.Count(r => Likeliest(r.P) == r.Example.Class) / (double)_read.Count;

    /// <summary>Texts whose likeliest class is another, with that class.</summary>
    public IEnumerable<(Example Example, int Read)> Wrong() => _read.Where(r => Likeliest(r.P) != r.Example.Class).Select(r => (r.Example, Likeliest(r.P)));

    /// <summary>Texts in which a model of dangers raises the alarm and none is, or misses one, as the reader judges.</summary>
    public IEnumerable<(Example Example, double Danger)> WronglyAlarmed() => _read
        .Where(r => DangerJudge.Alarms(r.Example.Input, r.P) != (r.Example.Class != DangerModel.None))
        .Select(r => (r.Example, 1 - r.P[DangerModel.None]));

    /// <summary>The temperature under which the right classes cost least, in steps of a twentieth.</summary>
    public double Temperature() => Enumerable.Range(8, 53).Select(t => t / 20.0).MinBy(Cost);

    /// <summary>Expected calibration error in ten bins, at a temperature.</summary>
    public double CalibrationError(double temperature)
    {
        var confident = _read.Select(r => (P: Sharpened(r.P, temperature).Max(), Right: Likeliest(r.P) == r.Example.Class)).ToList();
        return confident.GroupBy(c => (int)Math.Min(9, c.P * 10)).Sum(bin => Math.Abs(bin.Sum(c => c.P) - bin.Count(c => c.Right))) / confident.Count;
    }

    private static int Likeliest(double[] p) => p.IndexOf(p.Max());

    private double Cost(double temperature) => _read.Sum(r => -Math.Log(Math.Max(1e-12, Sharpened(r.P, temperature)[r.Example.Class])));

    private static double[] Sharpened(double[] p, double temperature)
    {
        var powers = Array.ConvertAll(p, x => Math.Pow(Math.Max(x, 1e-300), 1 / temperature));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, x => x / sum);
    }
}
