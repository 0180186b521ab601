using System.CommandLine;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Imports;

/// <summary>What commands about submissions are told.</summary>
internal static class ImportOptions
{
    /// <summary>Longest name that the register keeps.</summary>
    private const int LongestName = 300;

    /// <summary>What was looked at and found right although a rule speaks against it.</summary>
    public static Option<string[]> Confirm(Language language)
    {
        var option = new Option<string[]>("--confirm")
        {
            Description = "Confirms a correct row that a rule reports, as named in the finding; repeatable",
            HelpName = "RULE:KEY",
        };
        option.Validators.Add(result =>
        {
            try
            {
                Confirmations.Parse(result.Tokens.Select(token => token.Value));
            }
            catch (TextInvalid refused)
            {
                result.AddError(refused.Text.In(language));
            }
        });
        return option;
    }

    /// <summary>What is replaced as a whole.</summary>
    public static Option<string?> Replace(Language language)
    {
        var option = new Option<string?>("--replace")
        {
            Description = "Also deletes rows of a province and year that the files do not bring, for example 82:2025",
            HelpName = "PROVINCE:YEAR",
        };
        option.Validators.Add(result =>
        {
            try
            {
                foreach (var token in result.Tokens)
                    KeySet.Parse(token.Value);
            }
            catch (TextInvalid refused)
            {
                result.AddError(refused.Text.In(language));
            }
        });
        return option;
    }

    /// <summary>Who does it.</summary>
    public static Option<string> By(Language language)
    {
        var option = new Option<string>("--by")
        {
            Description = "Name of the person responsible [default: the current user]",
            HelpName = "TEXT",
            DefaultValueFactory = _ => Environment.UserName,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { Length: > 0 and <= LongestName } text || text.Any(char.IsControl))
                result.AddError(
                    language.Of(
                        $"--by phải có 1 đến {LongestName} ký tự và không có ký tự điều khiển.",
                        $"--by must have 1 to {LongestName} characters and no control characters."
                    )
                );
        });
        return option;
    }
}
