const API = 'https://hlwicpfwc.miit.gov.cn/icpproject_query/api/';

let token = '';

/** What the API sends with every answer; see server/http.ts. */
interface Envelope<T> {
  readonly success: boolean;
  readonly msg: string;
  readonly params: T;
}

function open(path: string, inBackground: boolean): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.open('POST', API + path, inBackground);
  request.withCredentials = true;
  request.setRequestHeader('Content-Type', 'application/json');
  if (token) request.setRequestHeader('token', token);
  return request;
}

/** Gets the token before anything is mounted, in a synchronous request as the site does (facts/miit-page.md 1.13). */
export function fetchToken(): void {
  try {
    const request = open('auth', false);
    request.send();
    token = (JSON.parse(request.responseText) as Envelope<{ token: string }>).params.token;
  } catch {
    // Without a token every later request is refused, and says so on the page.
    token = '';
  }
}

/** POSTs to the API. Rejects with an Error whose message the page shows. */
export function post<T>(path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = open(path, true);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onerror = () => reject(new Error('网络异常，请稍后重试'));
    request.onload = () => {
      try {
        const answer = JSON.parse(request.responseText) as Envelope<T>;
        if (answer.success && answer.params !== null) resolve(answer.params);
        else reject(new Error(answer.msg));
      } catch {
        reject(new Error('服务异常，请稍后重试'));
      }
    };
    request.send(JSON.stringify(body));
  });
}
