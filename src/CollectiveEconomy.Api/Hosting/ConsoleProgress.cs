using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Tells on the console what the first start is doing, line by line and in order.</summary>
/// <param name="language">In which language.</param>
internal sealed class ConsoleProgress(Language language) : IProgress<LocalizedText>
{
    public void Report(LocalizedText value) =>
        Console.WriteLine(language.Of($"Khởi động lần đầu: {value.Vi} …", $"First start: {value.En} …"));
}
