namespace CollectiveEconomy.Cli.Terminals;

/// <summary>Writes a line for each thing that is done.</summary>
/// <param name="writer">Takes the lines.</param>
internal sealed class LineProgress(TextWriter writer) : IProgress<string>
{
    /// <inheritdoc />
    public void Report(string value) => writer.WriteLine($"{value} …");
}
