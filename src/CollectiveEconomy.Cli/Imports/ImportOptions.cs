using System.CommandLine;

namespace CollectiveEconomy.Cli.Imports;

/// <summary>What commands about submissions are told.</summary>
internal static class ImportOptions
{
    /// <summary>Longest name that the register keeps.</summary>
    private const int LongestName = 300;

    /// <summary>Who does it.</summary>
    public static Option<string> By()
    {
        var option = new Option<string>("--by")
        {
            Description = "Who does it [default: the user of this computer]",
            HelpName = "TEXT",
            DefaultValueFactory = _ => Environment.UserName,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { Length: > 0 and <= LongestName } text || text.Any(char.IsControl))
                result.AddError($"--by must have 1 to {LongestName} characters and none that control a terminal.");
        });
        return option;
    }
}
