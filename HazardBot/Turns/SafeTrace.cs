using System.Diagnostics;

namespace HazardBot.Turns;

/// <summary>Where an exception came from, without its message: that could hold a person's words.</summary>
public static class SafeTrace
{
    private const int Frames = 4;

    /// <summary>The type and place of the innermost exception: <c>FormatException at LexiconFile.Read &lt; …</c>.</summary>
    public static string Of(Exception e)
    {
        var cause = e.GetBaseException();
        var places = new StackTrace(cause, fNeedFileInfo: false).GetFrames()
            .Select(frame => DiagnosticMethodInfo.Create(frame))
            .OfType<DiagnosticMethodInfo>()
            .Take(Frames)
            .Select(method => $"{method.DeclaringTypeName?.Split('.')[^1]}.{method.Name}");
        return $"{cause.GetType().Name} at {string.Join(" < ", places)}";
    }
}
