using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Questions;

namespace CollectiveEconomy.Api.Tests.Data;

/// <summary>What the platform says of itself is served by it.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class DocumentsTests(RunningPlatform platform)
{
    [Theory]
    [InlineData("/methods?language=en", "Answers as files")]
    [InlineData("/methods?language=vi", "Câu trả lời dưới dạng tệp")]
    [InlineData("/methods/figures?language=vi", "Ý nghĩa của số liệu")]
    [InlineData("/errors?language=en", "PARAMETER_INVALID")]
    [InlineData("/errors?language=vi", "Không có định dạng này.")]
    [InlineData("/dictionary", "revenueGrowth")]
    [InlineData("/schema.graphql", "type Query")]
    public async Task A_document_is_served(string address, string sentence) =>
        Assert.Contains(sentence, await platform.Http.GetStringAsync(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public async Task The_page_on_files_describes_every_format_and_parameter(string language)
    {
        var page = await platform.Http.GetStringAsync($"/data?language={language}");
        Assert.All(DataFormats.All, format => Assert.Contains($"<code>{format.Extension}</code>", page, StringComparison.Ordinal));
        Assert.All(QuestionReader.Names, name => Assert.Contains($"<code>{name}</code>", page, StringComparison.Ordinal));
    }
}
