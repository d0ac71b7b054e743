using System.Reflection;
using HazardBot.Ledger.Storage;
using Xunit;

namespace HazardBot.Tests.Storage;

public sealed class StatementTests
{
    private const byte NewObject = 0x73;

    [Fact]
    public void Statements_are_found() => Assert.True(AllStatements.ByName.Count >= 40, $"only {AllStatements.ByName.Count}");

    [Fact]
    public void Parameters_are_named_once_each() =>
        Assert.Equal(["a", "b_c"], new Statement("SELECT @a, @b_c, @a").Parameters);

    [Fact]
    public void Both_forms_name_the_same_parameters() => Assert.All(
        AllStatements.ByName,
        s => Assert.Equal(s.Value.Parameters.Order(StringComparer.Ordinal), new Statement(s.Value.SqlServer).Parameters.Order(StringComparer.Ordinal)));

    /// <summary>Otherwise no test would see it. SQLite's own transaction words are sent to SQLite only.</summary>
    [Fact]
    public void Statements_are_made_in_static_fields_only()
    {
        var makers = Makers(AllStatements.Assembly).Where(m => m.DeclaringType!.Namespace != "HazardBot.Ledger.Storage.Sqlite").ToList();

        Assert.NotEmpty(makers);
        Assert.All(makers, maker => Assert.True(maker is ConstructorInfo { IsStatic: true }, $"{maker.DeclaringType}.{maker.Name} makes a statement"));
    }

    [Fact]
    public void A_statement_made_elsewhere_would_be_seen() =>
        Assert.Contains(Makers(typeof(StatementTests).Assembly), m => m.Name == nameof(Parameters_are_named_once_each));

    private static IEnumerable<MethodBase> Makers(Assembly assembly)
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var constructor = Assert.Single(typeof(Statement).GetConstructors());
        return assembly.GetTypes()
            .SelectMany(type => type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)))
            .Where(method => Makes(method, constructor));
    }

    private static bool Makes(MethodBase method, ConstructorInfo constructor)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] == NewObject && Resolve(method, BitConverter.ToInt32(code, i + 1)) == constructor)
            {
                return true;
            }
        }

        return false;
    }

    private static MethodBase? Resolve(MethodBase within, int token)
    {
        try
        {
            return within.Module.ResolveMethod(token, within.DeclaringType?.GetGenericArguments(), within.IsGenericMethod ? within.GetGenericArguments() : null);
        }
        catch (ArgumentException)
        {
            // The byte was no instruction, or not one with a method.
            return null;
        }
    }
}
