using HazardBot.Dialogs.Understanding.Model;

namespace HazardBot.Benchmarks.Training;

/// <summary>Multinomial logistic regression on some examples: what is learned of each hash that at least so many texts have.</summary>
internal sealed class Regression
{
    private readonly int _classes;
    private readonly int _signs;
    private readonly uint[] _hashes;
    private readonly ((int[] Known, double Share)[] Groups, TextInput Input, int Class)[] _examples;
    private readonly double _penalty;
    private readonly double _densePenalty;

    public Regression(IReadOnlyList<Example> examples, int classes, uint[] hashes, double penalty, double densePenalty)
    {
        (_classes, _signs, _hashes) = (classes, examples[0].Input.Signs.Length, hashes);
        (_penalty, _densePenalty) = (penalty, densePenalty);
        _examples = [.. examples.Select(e => (
            new[] { (Known(e.Input.Features), e.Input.FeatureShare), (Known(e.Input.Concepts), e.Input.ConceptShare) },
            e.Input,
            e.Class))];
    }

    private int[] Known(uint[] group) => [.. group.Select(f => Array.BinarySearch(_hashes, f)).Where(i => i >= 0)];

    /// <summary>Hashes that so many texts have, ascending.</summary>
    public static uint[] Common(IReadOnlyList<Example> examples, int texts) =>
        [.. examples.SelectMany(e => e.Input.Features.Concat(e.Input.Concepts)).CountBy(f => f).Where(f => f.Value >= texts).Select(f => f.Key).Order()];

    /// <summary>Weights hash by hash, then sign by sign, then the biases.</summary>
    public double[] Fit(int iterations)
    {
        var weights = new double[(_hashes.Length + _signs + 1) * _classes];
        Lbfgs.Minimize(Loss, weights, iterations, 1e-6);
        return weights;
    }

    private double Loss(double[] weights, double[] gradient)
    {
        var k = _classes;
        var dense = _hashes.Length * k;
        var bias = weights.Length - k;
        var loss = 0.0;
        Array.Clear(gradient);
        Span<double> p = stackalloc double[_classes];
        foreach (var (groups, input, label) in _examples)
        {
            weights.AsSpan(bias, k).CopyTo(p);
            foreach (var (known, share) in groups)
            {
                foreach (var feature in known)
                {
                    Add(p, share, weights.AsSpan(feature * k, k));
                }
            }

            for (var i = 0; i < _signs; i++)
            {
                if (input.Signs[i] != 0)
                {
                    Add(p, input.Signs[i], weights.AsSpan(dense + (i * k), k));
                }
            }

            loss += Softmax(p, label);
            p[label] -= 1;
            Add(gradient.AsSpan(bias, k), 1, p);
            foreach (var (known, share) in groups)
            {
                foreach (var feature in known)
                {
                    Add(gradient.AsSpan(feature * k, k), share, p);
                }
            }

            for (var i = 0; i < _signs; i++)
            {
                if (input.Signs[i] != 0)
                {
                    Add(gradient.AsSpan(dense + (i * k), k), input.Signs[i], p);
                }
            }
        }

        for (var j = 0; j < bias; j++)
        {
            var penalty = j < dense ? _penalty : _densePenalty;
            loss += penalty / 2 * weights[j] * weights[j];
            gradient[j] += penalty * weights[j];
        }

        return loss;
    }

    /// <summary>Probabilities in place of the sums, and what the right one costs.</summary>
    private static double Softmax(Span<double> p, int label)
    {
        var most = double.MinValue;
        foreach (var logit in p)
        {
            most = Math.Max(most, logit);
        }

        var sum = 0.0;
        for (var k = 0; k < p.Length; k++)
        {
            sum += p[k] = Math.Exp(p[k] - most);
        }

        for (var k = 0; k < p.Length; k++)
        {
            p[k] /= sum;
        }

        return -Math.Log(Math.Max(p[label], 1e-300));
    }

    private static void Add(Span<double> to, double factor, ReadOnlySpan<double> what)
    {
        for (var k = 0; k < to.Length; k++)
        {
            to[k] += factor * what[k];
        }
    }
}
