namespace HazardBot.Posters;

/// <summary>What one code is printed with.</summary>
/// <param name="School">Name of the school.</param>
/// <param name="Place">Name of the place; null for the school as a whole.</param>
/// <param name="English">The place in English; null where nobody gave it.</param>
/// <param name="Code">The place's code in the register, small, for who puts it up.</param>
/// <param name="Address">What the code opens.</param>
internal sealed record Poster(string School, string? Place, string? English, string Code, string Address);
