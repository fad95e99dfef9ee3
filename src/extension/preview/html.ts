import * as vscode from 'vscode';

/**
 * The page that a preview starts from: our script, our styles, and a policy that lets in nothing else. What is
 * shown comes as messages.
 */
export function previewHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const file = (name: string): vscode.Uri =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name));
  const nonce = newNonce();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    `img-src ${webview.cspSource}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Preview')}</title>
<link rel="stylesheet" nonce="${nonce}" href="${file('preview.css')}">
</head>
<body>
<script nonce="${nonce}" src="${file('preview.js')}"></script>
</body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
