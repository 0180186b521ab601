using System.Text.RegularExpressions;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>An operation of <c>schema/operations</c>.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Text">Its document.</param>
/// <param name="Role">The role that it says it needs.</param>
internal sealed partial record ContractOperation(string Name, string Text, Role Role)
{
    /// <summary>The names of all.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory
            .GetFiles(Repository.PathOf("schema", "operations"), "*.graphql")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    public static ContractOperation Read(string name)
    {
        var text = File.ReadAllText(Repository.PathOf("schema", "operations", name + ".graphql"));
        return new ContractOperation(
            name,
            text,
            NeededRole().Match(text) is { Success: true } said ? Enum.Parse<Role>(said.Groups[1].Value, ignoreCase: true) : Role.Public
        );
    }

    [GeneratedRegex(@"^# Needs the role ([A-Z]+)\.\r?$", RegexOptions.Multiline)]
    private static partial Regex NeededRole();
}
