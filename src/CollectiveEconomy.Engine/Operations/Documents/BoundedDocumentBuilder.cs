using CollectiveEconomy.Statistics.Languages;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine.Operations.Documents;

/// <summary>Parses a document within <see cref="DocumentLimits"/>, so that no validation rule and no cache ever meets a larger one.</summary>
/// <param name="limits">The limits.</param>
public sealed class BoundedDocumentBuilder(IOptions<DocumentLimits> limits) : IDocumentBuilder
{
    /// <inheritdoc/>
    /// <exception cref="LimitExceeded">The document is larger than a limit.</exception>
    /// <exception cref="SyntaxError">The document is not GraphQL.</exception>
    public GraphQLDocument Build(string body)
    {
        var max = limits.Value;
        if (body.Length > max.Length)
            throw new LimitExceeded(
                DocumentErrorCodes.DocumentTooLong,
                LocalizedText.Invariant(
                    $"Văn bản truy vấn có hơn {max.Length} ký tự; hãy chia nhỏ.",
                    $"The document has more than {max.Length} characters; split it."
                )
            );
        try
        {
            CountTokens(body, max.Tokens);
            var document = Parser.Parse(body, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = max.Nesting });
            new DocumentLimitCheck(max).Check(document);
            return document;
        }
        catch (GraphQLSyntaxErrorException malformed)
        {
            throw new SyntaxError(malformed);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new LimitExceeded(
                DocumentErrorCodes.NestedTooDeeply,
                LocalizedText.Invariant(
                    $"Văn bản truy vấn lồng hơn {max.Nesting} nút cú pháp; hãy chia nhỏ thao tác.",
                    $"The document nests more than {max.Nesting} syntax nodes; split the operation."
                )
            );
        }
    }

    // Lexing allocates next to nothing, a syntax tree a hundred times its text: so tokens are counted before there is a tree.
    private static void CountTokens(ROM source, int max)
    {
        for (int tokens = 0, start = 0; ; )
        {
            var token = Lexer.Lex(source, start);
            if (token.Kind is TokenKind.EOF or TokenKind.UNKNOWN)
                return;
            if (token.Kind != TokenKind.COMMENT && ++tokens > max)
                throw new LimitExceeded(
                    DocumentErrorCodes.TooManyTokens,
                    LocalizedText.Invariant(
                        $"Văn bản truy vấn có hơn {max} từ tố; hãy chia nhỏ, hoặc gửi danh sách dài bằng biến.",
                        $"The document has more than {max} tokens; split it, or pass long lists as variables."
                    )
                );
            start = token.End;
        }
    }
}
