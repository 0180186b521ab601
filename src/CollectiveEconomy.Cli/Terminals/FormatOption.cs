using System.CommandLine;

namespace CollectiveEconomy.Cli.Terminals;

/// <summary>The option that chooses how a result of many rows is written.</summary>
internal sealed class FormatOption : Option<TableFormat>
{
    /// <summary>The option.</summary>
    public FormatOption()
        : base("--format")
    {
        Description = "Output format: table, csv or json";
        DefaultValueFactory = _ => TableFormat.Table;
    }
}
