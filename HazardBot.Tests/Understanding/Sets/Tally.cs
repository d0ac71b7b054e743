namespace HazardBot.Tests.Understanding.Sets;

/// <summary>What was found, what was missed, and what was found that isn't there.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Missed { get; private set; }

    public int Wrong { get; private set; }

    public double Recall => Right / (double)Math.Max(1, Right + Missed);

    public double Precision => Right / (double)Math.Max(1, Right + Wrong);

    public double F1 => 2.0 * Right / Math.Max(1, (2 * Right) + Missed + Wrong);

    /// <summary>Counts one answer; null is none.</summary>
    public void Count(string? expected, string? read)
    {
        if (expected is not null && expected == read)
        {
            Right++;
            return;
        }

        Missed += expected is null ? 0 : 1;
        Wrong += read is null ? 0 : 1;
    }

    public void Count(int expected, int read)
    {
        Right += Math.Min(expected, read);
        Missed += Math.Max(0, expected - read);
        Wrong += Math.Max(0, read - expected);
    }

    public static Tally Sum(IEnumerable<Tally> tallies)
    {
        var sum = new Tally();
        foreach (var tally in tallies)
        {
            (sum.Right, sum.Missed, sum.Wrong) = (sum.Right + tally.Right, sum.Missed + tally.Missed, sum.Wrong + tally.Wrong);
        }

        return sum;
    }
}
