using System.Reflection;
using HazardBot.Ledger.Storage;

namespace HazardBot.Tests.Storage;

/// <summary>Every statement that the ledger can send.</summary>
internal static class AllStatements
{
    public static Assembly Assembly { get; } = typeof(Statement).Assembly;

    /// <summary>By name: type and field.</summary>
    public static IReadOnlyDictionary<string, Statement> ByName { get; } = Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(field => field.FieldType == typeof(Statement))
        .ToDictionary(field => $"{field.DeclaringType!.Name}.{field.Name}", field => (Statement)field.GetValue(null)!, StringComparer.Ordinal);

    /// <summary>The embedded migrations of a folder, in order.</summary>
    public static IEnumerable<string> Migrations(string folder) => Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder + ".", StringComparison.Ordinal))
        .OrderBy(name => Version.Parse(name[(folder.Length + 2)..name.IndexOf("__", StringComparison.Ordinal)].Replace('_', '.') is var number && number.Contains('.', StringComparison.Ordinal) ? number : number + ".0"))
        .Select(name =>
        {
            using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        });
}
