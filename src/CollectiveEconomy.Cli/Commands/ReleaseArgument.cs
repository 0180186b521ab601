using System.CommandLine;
using System.CommandLine.Parsing;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>A release as commands are told of it.</summary>
internal static class ReleaseArgument
{
    /// <summary>One release.</summary>
    public static Argument<ReleaseId?> One(Language language, string name, string description) =>
        new(name) { Description = description, CustomParser = argument => Parse(argument, language) };

    /// <summary>One release, or all when it is left out.</summary>
    public static Argument<ReleaseId?> OrAll(Language language) =>
        new("ID")
        {
            Description = "The release, for example 2026.1 [default: all]",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = argument => Parse(argument, language),
        };

    /// <summary>A release as an option.</summary>
    public static Option<ReleaseId?> Option(Language language, string description) =>
        new("--release")
        {
            Description = description,
            HelpName = "RELEASE",
            CustomParser = argument => Parse(argument, language),
        };

    /// <summary>The release, if it is there.</summary>
    /// <exception cref="NoSuchRelease">It is not.</exception>
    public static ReleaseId Known(ReleaseId id, IReadOnlyList<ReleaseId> known, string folder) =>
        known.Contains(id) ? id : throw new NoSuchRelease(id, known, folder);

    private static ReleaseId? Parse(ArgumentResult argument, Language language)
    {
        var text = argument.Tokens.Single().Value;
        if (ReleaseId.TryParse(text, out var id))
            return id;
        argument.AddError(
            language.Of(
                $"'{text}' không phải là đợt công bố: hãy dùng năm và số, ví dụ 2026.1.",
                $"'{text}' is not a release: use a year and a number, for example 2026.1."
            )
        );
        return null;
    }
}
