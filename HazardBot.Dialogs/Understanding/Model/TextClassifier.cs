namespace HazardBot.Dialogs.Understanding.Model;

/// <summary>
/// Multinomial logistic regression over <see cref="TextInput"/>: a weight of eight bits for each known hash and class, whole numbers for the signs and biases.
/// Trained by <c>HazardBot.Benchmarks train</c>. Safe for use from many threads.
/// </summary>
public sealed class TextClassifier
{
    private const int IndexBits = 12;
    private readonly float _scale;
    private readonly float[] _dense;
    private readonly uint[] _hashes;
    private readonly sbyte[] _weights;
    private readonly int[] _index;

    /// <param name="scale">What a step of the rounded weights is worth.</param>
    /// <param name="dense">Sign by sign, the biases last.</param>
    /// <param name="hashes">Ascending.</param>
    /// <param name="weights">Hash by hash.</param>
    internal TextClassifier(int classes, float scale, float[] dense, uint[] hashes, sbyte[] weights)
    {
        Classes = classes;
        (_scale, _dense, _hashes, _weights) = (scale, dense, hashes, weights);
        _index = new int[(1 << IndexBits) + 1];
        for (int i = 0, at = 0; i < _index.Length; i++)
        {
            while (at < hashes.Length && hashes[at] >> (32 - IndexBits) < i)
            {
                at++;
            }

            _index[i] = at;
        }
    }

    public int Classes { get; }

    /// <summary>A probability for each class.</summary>
    public double[] Predict(TextInput input)
    {
        var result = new double[Classes];
        var biases = _dense.AsSpan(^Classes..);
        for (var k = 0; k < result.Length; k++)
        {
            result[k] = biases[k];
        }

        Add(input.Features, input.FeatureShare, result);
        Add(input.Concepts, input.ConceptShare, result);

        for (var i = 0; i < input.Signs.Length; i++)
        {
            for (var k = 0; k < result.Length && input.Signs[i] != 0; k++)
            {
                result[k] += input.Signs[i] * _dense[(i * Classes) + k];
            }
        }

        return Softmax(result);
    }

    private void Add(uint[] group, double share, double[] result)
    {
        Span<int> sums = stackalloc int[Classes];
        foreach (var hash in group)
        {
            if (Find(hash) is var at and >= 0)
            {
                var weights = _weights.AsSpan(at * Classes, Classes);
                for (var k = 0; k < sums.Length; k++)
                {
                    sums[k] += weights[k];
                }
            }
        }

        for (var k = 0; k < result.Length; k++)
        {
            result[k] += sums[k] * share * _scale;
        }
    }

    private int Find(uint hash)
    {
        var bucket = hash >> (32 - IndexBits);
        var (from, to) = (_index[bucket], _index[bucket + 1]);
        return _hashes.AsSpan(from, to - from).BinarySearch(hash) is var at and >= 0 ? from + at : -1;
    }

    private static double[] Softmax(double[] logits)
    {
        var most = logits.Max();
        var sum = 0.0;
        for (var k = 0; k < logits.Length; k++)
        {
            sum += logits[k] = Math.Exp(logits[k] - most);
        }

        for (var k = 0; k < logits.Length; k++)
        {
            logits[k] /= sum;
        }

        return logits;
    }
}
