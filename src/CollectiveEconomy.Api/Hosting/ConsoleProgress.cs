namespace CollectiveEconomy.Api.Hosting;

/// <summary>Tells on the console what the first start is doing, line by line and in order.</summary>
internal sealed class ConsoleProgress : IProgress<string>
{
    public void Report(string value) => Console.WriteLine($"First start: {value} …");
}
