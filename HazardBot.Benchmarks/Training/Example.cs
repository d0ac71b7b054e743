using HazardBot.Dialogs.Understanding.Model;

namespace HazardBot.Benchmarks.Training;

/// <summary>One text with what it is about.</summary>
/// <param name="Fold">0 to <see cref="Folds"/> − 1, by a hash of the text: the same in every run.</param>
internal sealed record Example(string Text, TextInput Input, int Class, int Fold)
{
    public const int Folds = 5;
}
