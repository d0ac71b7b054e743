using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Days that a question is restricted to, both included; null is open. Whether it is closed at today depends on what the days are about.</summary>
/// <param name="Span">From the first word that tells it to the last.</param>
internal sealed record DateRange(Span Span, DateOnly? From, DateOnly? To);
