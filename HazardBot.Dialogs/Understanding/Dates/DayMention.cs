using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Dates;

/// <summary>A day named in a text, with a clock time where one was said with it.</summary>
internal readonly record struct DayMention(Span Span, DateOnly Day, TimeOnly? Time);
