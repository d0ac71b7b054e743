namespace HazardBot.Benchmarks.Training;

/// <summary>Limited-memory BFGS with step halving: finds the minimum of a smooth convex function. Runs on one thread, so that two runs give the same digits.</summary>
internal static class Lbfgs
{
    private const int Remembered = 7;
    private const double Decrease = 1e-4;

    /// <param name="function">Fills the gradient at a point and gives the value there.</param>
    /// <param name="point">Where to begin; holds the minimum afterwards.</param>
    public static void Minimize(Func<double[], double[], double> function, double[] point, int iterations, double tolerance)
    {
        var gradient = new double[point.Length];
        var next = new double[point.Length];
        var nextGradient = new double[point.Length];
        var steps = new List<(double[] Move, double[] Change, double Rho)>();
        var value = function(point, gradient);
        for (var i = 0; i < iterations; i++)
        {
            var direction = Direction(gradient, steps);
            var slope = Dot(direction, gradient);
            var step = i == 0 ? Math.Min(1, 1 / Math.Sqrt(Dot(gradient, gradient))) : 1.0;
            double nextValue;
            do
            {
                for (var j = 0; j < point.Length; j++)
                {
                    next[j] = point[j] + (step * direction[j]);
                }

                nextValue = function(next, nextGradient);
                step /= 2;
            }
            while (nextValue > value + (Decrease * 2 * step * slope) && step > 1e-10);
            if (value - nextValue < tolerance * Math.Abs(value))
            {
                break;
            }

            Remember(steps, point, next, gradient, nextGradient);
            value = nextValue;
            next.CopyTo(point, 0);
            nextGradient.CopyTo(gradient, 0);
        }
    }

    private static double[] Direction(double[] gradient, List<(double[] Move, double[] Change, double Rho)> steps)
    {
        var direction = gradient.Select(g => -g).ToArray();
        var alphas = new double[steps.Count];
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            alphas[i] = steps[i].Rho * Dot(steps[i].Move, direction);
            Add(direction, -alphas[i], steps[i].Change);
        }

        if (steps is [.., var last])
        {
            var scale = 1 / (last.Rho * Dot(last.Change, last.Change));
            for (var j = 0; j < direction.Length; j++)
            {
                direction[j] *= scale;
            }
        }

        for (var i = 0; i < steps.Count; i++)
        {
            Add(direction, alphas[i] - (steps[i].Rho * Dot(steps[i].Change, direction)), steps[i].Move);
        }

        return direction;
    }

    private static void Remember(List<(double[] Move, double[] Change, double Rho)> steps, double[] point, double[] next, double[] gradient, double[] nextGradient)
    {
        var move = new double[point.Length];
        var change = new double[point.Length];
        for (var j = 0; j < point.Length; j++)
        {
            (move[j], change[j]) = (next[j] - point[j], nextGradient[j] - gradient[j]);
        }

        if (Dot(move, change) is var curvature and > 1e-12)
        {
            steps.Add((move, change, 1 / curvature));
            if (steps.Count > Remembered)
            {
                steps.RemoveAt(0);
            }
        }
    }

    private static void Add(double[] to, double factor, double[] what)
    {
        for (var j = 0; j < to.Length; j++)
        {
            to[j] += factor * what[j];
        }
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var j = 0; j < one.Length; j++)
        {
            sum += one[j] * other[j];
        }

        return sum;
    }
}
