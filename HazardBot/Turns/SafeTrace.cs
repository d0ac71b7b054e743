using System.Diagnostics;

namespace HazardBot.Turns;

/// <summary>Where an exception came from, without its message: that could hold a person's words.</summary>
public static class SafeTrace
{
    private const int Frames = 4;

    public static string Of(Exception e) => string.Join(" < ", new StackTrace(e, fNeedFileInfo: false).GetFrames()
        .Select(frame => DiagnosticMethodInfo.Create(frame))
        .Where(method => method is not null)
        .Take(Frames)
        .Select(method => $"{method!.DeclaringTypeName?.Split('.')[^1]}.{method.Name}"));
}
